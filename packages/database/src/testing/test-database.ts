import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import { afterAll, inject } from 'vitest'
import { inDatabase } from '../embedded/in-database.ts'
import type { DatabaseUrls } from '../embedded/start-embedded.ts'

/** `app` leads through a pooler where the run tries one; `direct` is the same past it. */
export type TestUrls = DatabaseUrls & { direct: string }

declare module 'vitest' {
  interface ProvidedContext {
    /** The server of this run: connection strings to the template database, one per role. */
    postgres: TestUrls
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

function within(urls: TestUrls, database: string): TestUrls {
  const move = (url: string) => inDatabase(url, database)
  return {
    superuser: move(urls.superuser),
    owner: move(urls.owner),
    app: move(urls.app),
    audit: move(urls.audit),
    direct: move(urls.direct),
  }
}

/** Who is connected. Of the app behind a pooler it can't be said: the pooler keeps its connections for the next. */
const connected = (database: string, isPooled: boolean) => `
  SELECT usename, application_name, state, left(query, 80) AS query FROM pg_stat_activity
  WHERE datname = '${database}' AND pid <> pg_backend_pid() ${isPooled ? "AND usename <> 'hubcap_app'" : ''}`

const patience = { every: 20, atMost: 10_000 }

/**
 * A pool's end is told before its connections are closed. To be thrown out while closing is an error that nobody handles
 * any more, so they are waited for; what is then still there was left open by the tests.
 */
async function untilNobodyIsConnected(client: Client, sql: string): Promise<void> {
  for (let waited = 0; ; waited += patience.every) {
    const { rows } = await client.query(sql)
    if (rows.length === 0) return
    if (waited >= patience.atMost) throw new Error(`Connections were left open: ${JSON.stringify(rows)}`)
    await sleep(patience.every)
  }
}

async function drop(server: TestUrls, database: string): Promise<void> {
  const client = new Client({ connectionString: server.superuser })
  await client.connect()
  try {
    await untilNobodyIsConnected(client, connected(database, server.app !== server.direct))
  } finally {
    await client.query(`DROP DATABASE ${database} WITH (FORCE)`)
    await client.end()
  }
}

/**
 * A migrated, empty database for one test file (10–20 ms), dropped after it.
 * @returns connection strings to it, one per role; `superuser` passes row security and is for setting the stage only
 */
export async function testDatabase(): Promise<TestUrls> {
  const server = inject('postgres')
  const name = `test_${crypto.randomUUID().replaceAll('-', '')}`
  await onServer(server.superuser, `CREATE DATABASE ${name} TEMPLATE ${template} OWNER hubcap_owner`)
  afterAll(() => drop(server, name))
  return within(server, name)
}
