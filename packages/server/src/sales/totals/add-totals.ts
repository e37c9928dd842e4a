import { send } from '@hubcap/database/door/ask'
import type { Writing } from '@hubcap/database/door/database'
import { Prisma } from '@hubcap/database/prisma'
import { type Counted, deltasOf } from './deltas.ts'
import { changes, dailyProductTotal, dailyTotal, list, summed, type TotalTable } from './total-table.ts'

/** Adds to the rows that are there, makes those that aren't, in the order of their keys. */
function upsert(table: TotalTable, deltas: Prisma.Sql): Prisma.Sql {
  const { name, key, sums, latest, hasId } = table
  const columns = list([...key, ...sums, ...latest], (one) => one)
  const id = hasId ? { column: Prisma.sql`id,`, value: Prisma.sql`gen_random_uuid(),` } : null
  return Prisma.sql`
    INSERT INTO ${Prisma.raw(name)} AS t (tenant_id, ${id?.column ?? Prisma.empty} ${columns})
    SELECT app.tenant_id(), ${id?.value ?? Prisma.empty} ${columns} FROM (${summed(table, deltas)}) n
    ORDER BY ${list(key, (one) => one)}
    ON CONFLICT (tenant_id, ${list(
      key.filter((one) => hasId || one !== 'franchisee_id'),
      (one) => one,
    )})
    DO UPDATE SET ${changes(table, 'excluded')}`
}

/**
 * Counts records that this transaction made into the totals of their days: one statement, after the records and as late as
 * may be, since whoever else sells there on that day waits from here until the transaction's end.
 */
export async function addTotals(db: Writing, counted: Exclude<Counted, 'all'>): Promise<void> {
  // Postgres finishes the statement before what stands in WITH and isn't asked for: days first, then their products.
  send(
    db,
    Prisma.sql`
    WITH delta AS MATERIALIZED (${deltasOf(counted)}),
    products AS (${upsert(dailyProductTotal, Prisma.sql`SELECT * FROM delta`)})
    ${upsert(dailyTotal, Prisma.sql`SELECT * FROM delta`)}`,
  )
}
