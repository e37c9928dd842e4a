import type { Reading, Writing } from '@hubcap/database/door/database'
import { type TotalDifference, totalDifferences } from './total-differences.ts'
import { totalTables } from './total-table.ts'

/** Every row of a chain's totals that isn't what its records add up to. In the chain's scope. */
export async function checkTotals(db: Reading | Writing): Promise<TotalDifference[]> {
  const found: TotalDifference[] = []
  for (const table of totalTables) found.push(...(await totalDifferences(db, table)))
  return found
}
