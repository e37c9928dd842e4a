import { Client } from 'pg'
import { afterAll, inject } from 'vitest'
import type { DatabaseUrls } from '../embedded/start-embedded.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The server of this run: connection strings to the template database, one per role. */
    postgres: DatabaseUrls
  }
}

const template = 'hubcap'

async function onServer(url: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}

function within(urls: DatabaseUrls, database: string): DatabaseUrls {
  const move = (text: string) => {
    const url = new URL(text)
    url.pathname = `/${database}`
    return url.toString()
  }
  return { superuser: move(urls.superuser), owner: move(urls.owner), app: move(urls.app), audit: move(urls.audit) }
}

/**
 * A migrated, empty database for one test file (10–20 ms), dropped after it.
 * @returns connection strings to it, one per role; `superuser` passes row security and is for setting the stage only
 */
export async function testDatabase(): Promise<DatabaseUrls> {
  const server = inject('postgres')
  const name = `test_${crypto.randomUUID().replaceAll('-', '')}`
  await onServer(server.superuser, `CREATE DATABASE ${name} TEMPLATE ${template} OWNER hubcap_owner`)
  afterAll(() => onServer(server.superuser, `DROP DATABASE ${name} WITH (FORCE)`))
  return within(server, name)
}
