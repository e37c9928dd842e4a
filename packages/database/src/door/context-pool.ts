import pg from 'pg'
import { hasOpened } from './ask.ts'
import { currentCaller } from './caller.ts'
import { contextSql, contextValues, emptyContext } from './context-settings.ts'
import { DatabaseBusy } from './database-busy.ts'
import { TransactionConnection } from './transaction-connection.ts'

const contextStatement = 'hubcap_context'

type Wire = {
  parse(message: { name: string; text: string; types: number[] }): void
  bind(message: { statement: string; values: string[]; valueMapper: (value: string) => string }): void
  execute(message: Record<string, never>): void
}
type CommandComplete = { text: string }

// pg's Query is a class at run time; its types describe only the interface that callers use.
const Query = pg.Query as unknown as new (
  config: pg.QueryConfig,
) => {
  prepare(connection: Wire): void
  handleDataRow(message: unknown): void
  handleCommandComplete(message: CommandComplete, connection: Wire): void
  callback: (error: Error | null, result: pg.QueryResult) => void
}

/** The caller's context and one statement in one implicit transaction: one round trip, and nothing left in the session. */
class ContextQuery extends Query {
  readonly #values: string[]
  readonly #isNamed: boolean
  #contextAnswered = false

  constructor(config: pg.QueryConfig, values: string[], isNamed: boolean) {
    super(config)
    this.#values = values
    this.#isNamed = isNamed
  }

  requiresPreparation(): boolean {
    return true
  }

  override prepare(connection: Wire): void {
    if (!this.#isNamed) connection.parse({ name: '', text: contextSql, types: [] })
    const statement = this.#isNamed ? contextStatement : ''
    connection.bind({ statement, values: this.#values, valueMapper: (value) => value })
    connection.execute({})
    super.prepare(connection)
  }

  override handleDataRow(message: unknown): void {
    if (this.#contextAnswered) super.handleDataRow(message)
  }

  override handleCommandComplete(message: CommandComplete, connection: Wire): void {
    if (this.#contextAnswered) super.handleCommandComplete(message, connection)
    this.#contextAnswered = true
  }
}

export type PoolRules = {
  /** Whether statements keep their names in the session, which none does that a pooler hands on. */
  readonly named: boolean
  /** So many may wait for a connection; whoever comes then is turned away. */
  readonly mostWaiting: number
  /** How long a single query may take; 0 for as long as it takes. */
  readonly statementSeconds: number
}

/** After an error of the server's the connection is sound: the implicit transaction ended with it; unless the server left. */
const isSound = (error: unknown) => error instanceof pg.DatabaseError && error.severity !== 'FATAL'

/** What the pool says where somebody waited in vain. */
const waitedInVain = /timeout exceeded when trying to connect|due to connection timeout/

/** A pool whose every single query carries its caller's context, and whose every transaction begins with it. */
export class ContextPool extends pg.Pool {
  readonly #prepared = new WeakSet<pg.PoolClient>()
  readonly #rules: PoolRules

  constructor(config: pg.PoolConfig, rules: PoolRules) {
    super(config)
    this.#rules = rules
    // What happens to a connection between two statements of a transaction nobody hears else, and Node ends the process: the
    // next statement on it fails, which is soon enough.
    this.on('connect', (client) => client.on('error', () => {}))
  }

  /** A connection for one transaction of the caller's. Of pg's two ways to be answered everybody here uses the promise. */
  override async connect(): Promise<pg.PoolClient> {
    const caller = currentCaller()
    const name = (text: string) => (this.#rules.named ? { name: text } : {})
    const begin = [
      { ...name('hubcap_begin'), text: 'BEGIN' },
      { ...name(contextStatement), text: contextSql, values: contextValues(caller, this.#rules.statementSeconds) },
    ]
    const connection = new TransactionConnection(await this.#take(), begin)
    hasOpened(caller, connection)
    // What Prisma asks of a connection it can do; that is less than one of pg's can.
    return connection as unknown as pg.PoolClient
  }

  async #take(): Promise<pg.PoolClient> {
    if (this.waitingCount >= this.#rules.mostWaiting) throw new DatabaseBusy()
    try {
      return await super.connect()
    } catch (error) {
      throw error instanceof Error && waitedInVain.test(error.message) ? new DatabaseBusy() : error
    }
  }

  /** A connection knows the context's statement before the first query that carries one is sent on it. */
  async #connection(): Promise<pg.PoolClient> {
    const client = await this.#take()
    if (!this.#rules.named || this.#prepared.has(client)) return client
    try {
      await client.query({ name: contextStatement, text: contextSql, values: emptyContext })
    } catch (error) {
      client.release(true)
      throw error
    }
    this.#prepared.add(client)
    return client
  }

  // @ts-expect-error of pg's many overloads the adapter uses this one
  override async query(config: pg.QueryConfig, values?: unknown[]): Promise<pg.QueryResult> {
    const context = contextValues(currentCaller(), this.#rules.statementSeconds)
    const client = await this.#connection()
    try {
      const result = await new Promise<pg.QueryResult>((resolve, reject) => {
        const query = new ContextQuery(values ? { ...config, values } : config, context, this.#rules.named)
        query.callback = (error, answer) => (error ? reject(error) : resolve(answer))
        client.query(query as unknown as pg.Submittable)
      })
      client.release()
      return result
    } catch (error) {
      client.release(!isSound(error))
      throw error
    }
  }
}
