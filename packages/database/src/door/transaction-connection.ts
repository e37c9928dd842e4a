import type pg from 'pg'
import { type Statement, StatementBatch } from './statement-batch.ts'

const answered = { rows: [], fields: [], rowCount: 0, command: '', oid: 0 } as unknown as pg.QueryResult
const nobodyWaits = { resolve: () => {}, reject: () => {} }

/** What failed was sent before whoever hears of it now, and isn't theirs to explain. */
export class EarlierStatementFailed extends Error {
  constructor(cause: unknown) {
    super(`A statement before this one failed: ${cause instanceof Error ? cause.message : cause}`, { cause })
  }
}

/**
 * The connection of one transaction, for Prisma and for statements of our own. It gathers what can go in one round trip: the
 * transaction's begin with its first statement, statements that nobody waits for with the next one that somebody does, those
 * of one tick together, and the end with whatever is left. Their order stays what it was.
 */
export class TransactionConnection {
  readonly #client: pg.PoolClient
  readonly #begin: readonly pg.QueryConfig[]
  #state: 'new' | 'begun' | 'ended' = 'new'
  #waiting: Statement[] = []
  #unanswered = 0
  #failure: unknown = null

  /** begin: what opens the transaction. */
  constructor(client: pg.PoolClient, begin: readonly pg.QueryConfig[]) {
    this.#client = client
    this.#begin = begin
  }

  /** Prisma's way in: it begins and ends transactions by these words. */
  async query(config: pg.QueryConfig): Promise<pg.QueryResult> {
    if (config.text === 'BEGIN') return answered
    if (config.text === 'ROLLBACK') return this.#rollBack(config)
    if (config.text !== 'COMMIT') return this.ask(config)
    await this.commit()
    return answered
  }

  on(event: 'error', listener: (error: Error) => void): void {
    this.#client.on(event, listener)
  }

  removeListener(event: 'error', listener: (error: Error) => void): void {
    this.#client.removeListener(event, listener)
  }

  /** The next transaction on the connection is another's. */
  release(error?: Error | boolean): void {
    this.#state = 'ended'
    this.#client.release(error)
  }

  /** Asks, together with all that is asked in the same tick. @throws EarlierStatementFailed */
  ask(config: pg.QueryConfig): Promise<pg.QueryResult> {
    return new Promise((resolve, reject) => {
      this.#add({ config, resolve, reject })
      queueMicrotask(() => this.#send())
    })
  }

  /** Sent with whatever is asked next, at the latest when the transaction ends, which fails where this does. */
  later(config: pg.QueryConfig): void {
    this.#add({ config, ...nobodyWaits })
  }

  /** Ends the transaction. @throws where anything in it failed: nothing of it is there then */
  async commit(): Promise<void> {
    if (this.#state === 'ended') return
    if (this.#failure) throw new EarlierStatementFailed(this.#failure)
    const isEmpty = this.#state === 'new' && this.#waiting.length === 0
    const result = isEmpty ? null : await this.ask({ text: 'COMMIT' })
    this.#state = 'ended'
    // A transaction that has failed ends by being rolled back, which Postgres doesn't call an error.
    if (result && result.command !== 'COMMIT') throw new Error('The transaction was rolled back')
  }

  async #rollBack(config: pg.QueryConfig): Promise<pg.QueryResult> {
    this.#waiting = []
    const hasBegun = this.#state === 'begun'
    this.#state = 'ended'
    return hasBegun ? this.#client.query(config) : answered
  }

  #add(statement: Statement): void {
    if (this.#state === 'ended') throw new Error('The transaction has ended')
    this.#waiting.push(statement)
  }

  #send(): void {
    if (this.#waiting.length === 0 || this.#unanswered > 0) return
    if (this.#failure) {
      this.#refuse()
      return
    }
    const opening = this.#state === 'new' ? this.#begin.map((config) => ({ config, ...nobodyWaits })) : []
    const statements = [...opening, ...this.#waiting].map((statement) => this.#watched(statement))
    this.#state = 'begun'
    this.#waiting = []
    this.#unanswered = statements.length
    this.#client.query(new StatementBatch(statements) as unknown as pg.Submittable)
  }

  /** Of a transaction that has failed the server does nothing more but end it. */
  #refuse(): void {
    const refused = this.#waiting
    this.#waiting = []
    for (const { reject } of refused) reject(new EarlierStatementFailed(this.#failure))
  }

  #watched({ config, resolve, reject }: Statement): Statement {
    const next = () => {
      if (--this.#unanswered === 0) this.#send()
    }
    return {
      config,
      resolve: (result) => {
        resolve(result)
        next()
      },
      reject: (error) => {
        reject(this.#failure ? new EarlierStatementFailed(this.#failure) : error)
        this.#failure ??= error
        next()
      },
    }
  }
}
