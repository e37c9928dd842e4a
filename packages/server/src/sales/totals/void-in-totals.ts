import type { Writing } from '@hubcap/database/door/database'
import { adjustTotals } from './adjust-totals.ts'
import { voidedDelta } from './deltas.ts'
import { totalTables } from './total-table.ts'

/**
 * Takes a sale that this transaction voided out of the sales of its day.
 * @throws where the day has no totals, so that they can't be exact
 */
export async function voidInTotals(db: Writing, saleId: string): Promise<void> {
  for (const table of totalTables) {
    const changed = await adjustTotals(db, table, voidedDelta(saleId))
    if (changed !== 1) throw new Error(`Sale ${saleId} is missing in ${table.name}`)
  }
}
