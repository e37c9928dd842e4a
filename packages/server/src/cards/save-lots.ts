import { asRowsJson, columnsOfRow } from '@hubcap/database/door/add-rows'
import { write } from '@hubcap/database/door/ask'
import type { Writing } from '@hubcap/database/door/database'
import { Prisma } from '@hubcap/database/prisma'
import type { Lot } from '@hubcap/rules/cards/lot'
import { lotColumns } from './lot-rows.ts'

/** Writes lots that are there as a movement left them; whoever moved them holds their card. */
export async function saveLots(db: Writing, lots: readonly Lot[]): Promise<void> {
  const rows = lots.map(lotColumns)
  const [first] = rows
  if (!first) return
  const columns = columnsOfRow(first)
  const count = await write(
    db,
    Prisma.sql`
      UPDATE card_lot l SET (${Prisma.raw(columns.join(', '))}) = ROW(${Prisma.raw(columns.map((column) => `n.${column}`).join(', '))})
      FROM json_populate_recordset(NULL::card_lot, ${asRowsJson(rows)}::json) n
      WHERE l.tenant_id = app.tenant_id() AND l.id = n.id`,
  )
  if (count !== rows.length) throw new Error(`Of ${rows.length} lots only ${count} are there`)
}
