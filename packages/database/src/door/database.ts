import { type Actor, systemActor } from '@hubcap/rules/tenancy/actor'
import { PrismaPg } from '@prisma/adapter-pg'
import type { Pool } from 'pg'
import { type Prisma, PrismaClient } from '../prisma.ts'
import { readsBy, writesBy } from './ask.ts'
import { type Caller, nobodyPresented, type Presented, runAs } from './caller.ts'
import { changesServers } from './changes-servers.ts'
import { ContextPool } from './context-pool.ts'
import { nobodysTenantId } from './nobodys-tenant.ts'
import { keepBatchesApart } from './own-batches.ts'
import { scoped } from './scoped-client.ts'

export type Reading = PrismaClient
export type Writing = Prisma.TransactionClient

export type Door = {
  /** Each query is a transaction of its own, in one round trip with its context. */
  read<T>(work: (db: Reading) => Promise<T>): Promise<T>
  /** All of it or nothing. */
  write<T>(work: (db: Writing) => Promise<T>): Promise<T>
}

export type Database = {
  asActor(actor: Actor, presented?: Presented): Door
  /** The system's own work inside one chain: jobs, commands, the demo. */
  asSystem(tenantId: string): Door
  /** Before a chain is known: no row of any is seen, and only the look-ups that need no chain answer, and nobody's own rows. */
  asNobody(): Door
  /** The client that resolvers read through; it answers only inside a door's read. */
  readonly client: Reading
  /**
   * The rows of a statement written by hand, for the few that are asked most: in one round trip with the caller's context,
   * and past Prisma, which takes longer than they do. Like the client, it answers only inside a door's read.
   */
  rows<Row extends object>(statement: Prisma.Sql): Promise<Row[]>
  /** Called with the text of every statement of a read, for tests that count them. */
  onStatement(listener: ((sql: string) => void) | null): void
  /** Whether so many queries wait for a connection that nobody new should begin. */
  isBusy(): boolean
  /** Connections as they are now, and how many wait for one. */
  connections(): { total: number; idle: number; waiting: number }
  close(): Promise<void>
}

/** A statement is prepared once per connection; past this many kinds, further ones go unnamed. */
const namedStatementLimit = 1000

function statementNames(): (query: { sql: string }) => string {
  const names = new Map<string, string>()
  return ({ sql }) => {
    const known = names.get(sql)
    if (known !== undefined) return known
    if (names.size >= namedStatementLimit) return ''
    const name = `hubcap_${names.size}`
    names.set(sql, name)
    return name
  }
}

const nameless = () => ''

/** The one door to Postgres. The URL is the app role's, which row security binds; `pgbouncer=true` in it counts. */
export function openDatabase({
  url,
  connections = 10,
  transactionSeconds = 30,
  waitSeconds = 10,
  mostWaiting = Number.POSITIVE_INFINITY,
  statementSeconds = 0,
}: {
  url: string
  connections?: number
  transactionSeconds?: number
  /** How long a transaction may wait for its start; where so many may wait only, a single query too. */
  waitSeconds?: number
  /** So many queries may wait for a connection before the database is busy; what has begun may add as many again. */
  mostWaiting?: number
  /** How long one statement may take; 0 for as long as it takes. */
  statementSeconds?: number
}): Database {
  let listener: ((sql: string) => void) | null = null
  const isNamed = !changesServers(url)
  const connectionTimeoutMillis = Number.isFinite(mostWaiting) ? waitSeconds * 1000 : 0
  const pool = new ContextPool(
    { connectionString: url, max: connections, connectionTimeoutMillis },
    { named: isNamed, mostWaiting: mostWaiting * 2, statementSeconds },
  )
  // An idle connection that the server closed leaves the pool by itself; without a listener it would end the process.
  pool.on('error', () => {})
  const names = isNamed ? statementNames() : nameless
  const nameOf = (query: { sql: string }) => {
    listener?.(query.sql)
    return names(query)
  }
  const adapter = new PrismaPg(pool as unknown as Pool, { statementNameGenerator: nameOf })
  const bare = new PrismaClient({ adapter })
  keepBatchesApart(bare)
  const client = scoped(bare)
  readsBy(client, { connection: { ask: (config) => pool.query(config, config.values) }, nameOf })
  const door = (caller: Caller): Door => ({
    // Awaited inside: Prisma's promises start only when somebody waits for them.
    read: (work) => runAs(caller, async () => await work(client)),
    write: (work) => {
      const own = { ...caller }
      return runAs(own, () =>
        client.$transaction(
          async (transaction) => {
            const connection = writesBy(transaction, own, nameOf)
            const result = await work(transaction)
            await connection.commit()
            return result
          },
          { timeout: transactionSeconds * 1000, maxWait: waitSeconds * 1000 },
        ),
      )
    },
  })
  const asSystem = (tenantId: string) => door({ actor: systemActor(tenantId), presented: nobodyPresented })
  return {
    asActor: (actor, presented = nobodyPresented) => door({ actor, presented }),
    asSystem,
    asNobody: () => asSystem(nobodysTenantId),
    client,
    rows: async <Row extends object>({ text, values }: Prisma.Sql) => {
      const { rows } = await pool.query({ text, name: nameOf({ sql: text }) }, values)
      return rows as Row[]
    },
    onStatement: (next) => {
      listener = next
    },
    isBusy: () => pool.waitingCount >= mostWaiting,
    connections: () => ({ total: pool.totalCount, idle: pool.idleCount, waiting: pool.waitingCount }),
    async close() {
      await bare.$disconnect()
      await pool.end()
    },
  }
}
