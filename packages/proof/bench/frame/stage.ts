import { randomBytes } from 'node:crypto'
import { appendFileSync } from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { freePort } from './free-port.ts'
import { type Program, runProgram, startProgram } from './program.ts'

/** Connection strings to one database. superuser passes row security: for setting the stage and for looking. */
export type Urls = { superuser: string; owner: string; app: string }

export type ApiChoice = {
  documents?: 'trusted' | 'any'
  nodeArgs?: readonly string[]
  /** Further settings, by the names that the API knows them by. */
  env?: Readonly<Record<string, string>>
}

export type Api = Program & { url: string; secret: string }

/**
 * What benches stand on: one Postgres with the settings that the product starts it with, and a migrated, empty database
 * to copy. Who starts a bench hands both over in the environment, so that nothing of the product is imported here.
 */
export type Stage = {
  /** Where a bench may write; gone in the end. */
  directory: string
  /** The process of the server, whose children are the backends. */
  postgresPid: number
  /** A migrated, empty database of one's own, or a copy of one that nobody is connected to. */
  database(name: string, original?: string): Promise<Urls>
  /** The demo's chains, as of a day (YYYY-MM-DD). */
  loadDemo(urls: Urls, today: string): Promise<void>
  /**
   * The product's API in production mode, with the portal's documents or, as for API keys, with any; and without limits of
   * how often it may be asked, which no bench is to meet.
   */
  startApi(urls: Urls, options?: ApiChoice): Promise<Api>
  /** The product's background process. */
  startWorker(urls: Urls): Promise<Program>
  /** Runs statements one after another, each in a transaction of its own, and gives the last one's rows. */
  sql(url: string, ...statements: string[]): Promise<Record<string, unknown>[]>
}

function variable(name: string): string {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is missing: start benches by "npm run bench"`)
  return value
}

const unlimited = '1000000000'
const rates = Object.fromEntries(
  ['USER_REQUESTS', 'USER_COST', 'CHAIN_REQUESTS', 'CHAIN_COST', 'STRANGER_REQUESTS'].map((name) => [
    `HUBCAP_${name}`,
    unlimited,
  ]),
)

const within = (text: string, database: string) => Object.assign(new URL(text), { pathname: `/${database}` }).toString()

async function sql(url: string, ...statements: string[]): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    let rows: Record<string, unknown>[] = []
    for (const statement of statements) {
      const answer = (await client.query(statement)) as pg.QueryResult | pg.QueryResult[]
      rows = (Array.isArray(answer) ? answer.at(-1) : answer)?.rows ?? []
    }
    return rows
  } finally {
    await client.end()
  }
}

/** The stage that `npm run bench` has set. */
export function openStage(): Stage {
  const directory = variable('HUBCAP_PROOF_DIR')
  const server = {
    superuser: variable('HUBCAP_PROOF_SUPERUSER_URL'),
    owner: variable('HUBCAP_PROOF_OWNER_URL'),
    app: variable('HUBCAP_PROOF_APP_URL'),
  }
  const template = new URL(server.owner).pathname.slice(1)
  const log = path.join(directory, 'programs.log')
  appendFileSync(log, '')
  return {
    directory,
    sql,
    postgresPid: Number(variable('HUBCAP_PROOF_POSTGRES_PID')),
    async database(name, original = template) {
      await sql(server.superuser, `CREATE DATABASE ${name} TEMPLATE ${original} OWNER hubcap_owner`)
      const [superuser, owner, app] = [server.superuser, server.owner, server.app].map((url) => within(url, name))
      return { superuser, owner, app } as Urls
    },
    loadDemo: (urls, today) =>
      runProgram({
        name: 'demo',
        args: ['packages/demo/src/main.ts', 'load'],
        env: { DATABASE_URL: urls.app, DATABASE_OWNER_URL: urls.owner, HUBCAP_DEMO_TODAY: today },
        logFile: log,
      }),
    async startApi(urls, { documents = 'any', nodeArgs = [], env: further = {} } = {}) {
      const port = await freePort()
      const url = `http://127.0.0.1:${port}`
      const secret = randomBytes(32).toString('hex')
      const env = { DATABASE_URL: urls.app, HUBCAP_SECRET: secret, HUBCAP_API_PORT: String(port) }
      const trusted = { HUBCAP_TRUSTED_DOCUMENTS: 'apps/portal/generated/persisted-documents.json' }
      const program = await startProgram({
        name: 'api',
        args: [...nodeArgs, 'apps/api/src/main.ts'],
        env: { ...env, ...rates, ...(documents === 'trusted' ? trusted : {}), ...further },
        logFile: log,
        readyAt: `${url}/healthz`,
      })
      return { ...program, url, secret }
    },
    startWorker: (urls) =>
      startProgram({
        name: 'worker',
        // As npm start does.
        args: ['--max-semi-space-size=4', '--heap-growing-percent=30', 'apps/worker/src/main.ts'],
        env: {
          DATABASE_URL: urls.app,
          DATABASE_OWNER_URL: urls.owner,
          HUBCAP_SECRET: randomBytes(32).toString('hex'),
        },
        logFile: log,
      }),
  }
}
