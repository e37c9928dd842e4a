import type { Writing } from '@hubcap/database/door/database'
import { Prisma } from '@hubcap/database/prisma'
import { changes, list, sameKey, summed, type TotalTable } from './total-table.ts'

/**
 * Adds deltas, which may be negative, to rows that are there: an upsert would hold a negative one to be a row, which no check
 * lets in. Rows are locked in the order of their keys.
 * @returns how many rows changed
 */
export const adjustTotals = (db: Writing, table: TotalTable, deltas: Prisma.Sql): Promise<number> => {
  const { name, key } = table
  return db.$executeRaw`
    WITH delta AS MATERIALIZED (${summed(table, deltas)}),
    locked AS MATERIALIZED (
      SELECT t.ctid FROM ${Prisma.raw(name)} t JOIN delta d ON ${sameKey(table, 't', 'd')}
      WHERE t.tenant_id = app.tenant_id()
      ORDER BY ${list(key, (one) => `t.${one}`)} FOR UPDATE OF t
    )
    UPDATE ${Prisma.raw(name)} t SET ${changes(table, 'd')}
    FROM delta d
    WHERE t.tenant_id = app.tenant_id() AND ${sameKey(table, 't', 'd')} AND (SELECT count(*) FROM locked) > 0`
}

/** Rows in which nothing is counted any more: a day without sales and files has none. */
export const dropEmpty = (db: Writing, { name, sums }: TotalTable): Promise<number> => {
  const counts = sums.filter((one) => ['cards_sold', 'voided_sales', 'new_customers'].includes(one))
  return db.$executeRaw`
    DELETE FROM ${Prisma.raw(name)} t
    WHERE t.tenant_id = app.tenant_id() AND ${list(counts, (one) => `t.${one} = 0`, ' AND ')}`
}
