import type { Writing } from '@hubcap/database/door/database'
import { adjustTotals, dropEmpty } from './adjust-totals.ts'
import { deltasOf, negated } from './deltas.ts'
import { totalTables } from './total-table.ts'

/**
 * Takes the sales and customer files that an import brought out of the totals of their days, in the transaction that then
 * deletes them. They are locked, so that none is voided meanwhile. For the chain's scope alone.
 */
export async function subtractImport(db: Writing, importId: string): Promise<void> {
  for (const table of totalTables) {
    await adjustTotals(db, table, negated(deltasOf({ importId }, { locking: true })))
    await dropEmpty(db, table)
  }
}
