import type { Reading, Writing } from '@hubcap/database/door/database'
import type { RateTable as RateTableRow } from '@hubcap/database/prisma'
import type { RateKind } from '@hubcap/rules/cards/law/rates/rate-kind'
import type { RateRow, RateTable } from '@hubcap/rules/cards/law/rates/rate-table'
import { asDayOrNull } from '../../operation/dates.ts'

/** Rows as they lie in the table: their kind is the table's. */
export const rateRowsOf = ({ kind, rows }: Pick<RateTableRow, 'kind' | 'rows'>): RateRow[] =>
  (rows as Omit<RateRow, 'kind'>[]).map((row) => ({ ...row, kind: kind as RateKind }))

/** The reference rates that the chain took in, for interest on refunds. */
export async function ratesOf(db: Reading | Writing): Promise<RateTable> {
  const tables = await db.rateTable.findMany()
  const known = (kind: RateKind) => asDayOrNull(tables.find((table) => table.kind === kind)?.knownUntil ?? null)
  return {
    rows: tables.flatMap(rateRowsOf),
    knownUntil: { lpr_1y: known('lpr_1y'), deposit_1y: known('deposit_1y') },
  }
}
