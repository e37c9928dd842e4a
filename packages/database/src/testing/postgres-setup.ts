import { fileURLToPath } from 'node:url'
import { runMigrations } from 'graphile-worker'
import { Client } from 'pg'
import type { TestProject } from 'vitest/node'
import { startTemporary } from '../embedded/start-temporary.ts'
import { deploy } from '../migrate/deploy.ts'
import { startPooler } from './start-pooler.ts'
import type { TestUrls } from './test-database.ts'

const migrations = fileURLToPath(new URL('../../../../prisma/migrations', import.meta.url))
type Server = { urls: TestUrls; stop: () => Promise<void> }

/** Fewer than a door opens for itself, so that they go from one to the other. */
const pooledServers = 4

async function startMigrated(): Promise<Server> {
  const server = await startTemporary(process.env.HUBCAP_TEST_POSTGRES_BIN)
  await deploy(server.urls.owner, migrations)
  await runMigrations({ connectionString: server.urls.owner })
  const client = new Client({ connectionString: server.urls.superuser })
  await client.connect()
  // Nobody may be connected to a template while it is copied.
  await client.query('ALTER DATABASE hubcap WITH IS_TEMPLATE true ALLOW_CONNECTIONS false')
  await client.end()
  const program = process.env.HUBCAP_TEST_POOLER
  const direct = server.urls.app
  if (!program) return { urls: { ...server.urls, direct }, stop: server.stop }
  const pooler = await startPooler({ program, direct, servers: pooledServers, clients: 1000 })
  const stop = () => pooler.stop().finally(server.stop)
  return { urls: { ...server.urls, app: pooler.url(direct), direct }, stop }
}

// vitest runs this once per project, each in a module graph of its own: the one server of the run is kept here.
const shared = globalThis as { hubcapTestServer?: { server: Promise<Server>; users: number } }

/**
 * Starts the one Postgres of a test run, with a migrated template that each test file copies: the embedded one, or that
 * whose programs lie in HUBCAP_TEST_POSTGRES_BIN. The app goes through the pgbouncer that HUBCAP_TEST_POOLER names.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  shared.hubcapTestServer ??= { server: startMigrated(), users: 0 }
  const current = shared.hubcapTestServer
  current.users++
  const server = await current.server
  project.provide('postgres', server.urls)
  return async () => {
    if (--current.users > 0) return
    delete shared.hubcapTestServer
    await server.stop()
  }
}
