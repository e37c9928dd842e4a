import pg from 'pg'
import type { Prisma, PrismaClient } from '../prisma.ts'
import type { Caller } from './caller.ts'
import type { TransactionConnection } from './transaction-connection.ts'

type Asking = { ask(config: pg.QueryConfig): Promise<pg.QueryResult> }
type Way<Connection extends Asking> = {
  readonly connection: Connection
  readonly nameOf: (statement: { sql: string }) => string
}

/** By the caller, of whom each transaction has an object of its own, until Prisma has made the transaction's client. */
const opened = new WeakMap<Caller, TransactionConnection>()
const transactions = new WeakMap<object, Way<TransactionConnection>>()
const readers = new WeakMap<object, Way<Asking>>()

export const hasOpened = (caller: Caller, connection: TransactionConnection): void =>
  void opened.set(caller, connection)

export const readsBy = (db: PrismaClient, way: Way<Asking>): void => void readers.set(db, way)

export function writesBy(
  db: Prisma.TransactionClient,
  caller: Caller,
  nameOf: Way<Asking>['nameOf'],
): TransactionConnection {
  const connection = opened.get(caller)
  if (!connection) throw new Error('This version of Prisma opens transactions in another way: nobody asked the pool')
  transactions.set(db, { connection, nameOf })
  return connection
}

/** Values as Prisma reads them, where pg would read them otherwise: bigint as such, a day as its midnight in UTC. */
const parsers: Readonly<Record<number, (text: string) => unknown>> = { 20: BigInt, 1082: (day) => new Date(day) }

const types = {
  getTypeParser: ((oid: number, format: 'text') => parsers[oid] ?? pg.types.getTypeParser(oid, format)) as never,
}

const configOf = ({ nameOf }: Way<Asking>, { text, values }: Prisma.Sql): pg.QueryConfig => {
  const name = nameOf({ sql: text })
  return { ...(name && { name }), text, values, types }
}

function answer(db: object, statement: Prisma.Sql): Promise<pg.QueryResult> {
  const way = transactions.get(db) ?? readers.get(db)
  if (!way) throw new Error('A statement was made outside of a door')
  return way.connection.ask(configOf(way, statement))
}

/**
 * Rows of a statement of our own, past Prisma, which takes longer than most of them do. In a transaction those that are
 * asked in the same tick go in one round trip, in their order.
 */
export const ask = async <Row extends object>(db: object, statement: Prisma.Sql): Promise<Row[]> =>
  (await answer(db, statement)).rows

/** Like ask, of a statement that writes. @returns how many rows it wrote */
export const write = async (db: Prisma.TransactionClient, statement: Prisma.Sql): Promise<number> =>
  (await answer(db, statement)).rowCount ?? 0

/**
 * A statement of which nobody needs to hear: it goes with the next that is asked, at the latest with the end of the
 * transaction, which fails where it does. Not for one that a refusal is made of.
 */
export function send(db: Prisma.TransactionClient, statement: Prisma.Sql): void {
  const way = transactions.get(db)
  if (!way) throw new Error('A statement was sent outside of a door’s write')
  way.connection.later(configOf(way, statement))
}
