import type { Writing } from '@hubcap/database/door/database'
import type { Prisma } from '@hubcap/database/prisma'
import { adjustTotals } from './adjust-totals.ts'
import { voidedDeltas } from './deltas.ts'
import { summed, type TotalTable, totalTables } from './total-table.ts'

/** How many rows of the table the sales are counted in. */
async function countRows(db: Writing, table: TotalTable, deltas: Prisma.Sql): Promise<number> {
  const [found] = await db.$queryRaw<{ count: bigint }[]>`SELECT count(*) FROM (${summed(table, deltas)}) k`
  return Number(found?.count ?? 0)
}

/**
 * Takes sales that this transaction voided out of the sales of their days.
 * @throws where a day has no totals, so that they can't be exact
 */
export async function voidInTotals(db: Writing, saleIds: readonly string[]): Promise<void> {
  const deltas = voidedDeltas(saleIds)
  for (const table of totalTables) {
    const expected = saleIds.length === 1 ? 1 : await countRows(db, table, deltas)
    const changed = await adjustTotals(db, table, deltas)
    if (changed !== expected) throw new Error(`Sales ${saleIds.join()} are missing in ${table.name}`)
  }
}
