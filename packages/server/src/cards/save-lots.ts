import type { Writing } from '@hubcap/database/door/database'
import type { Lot } from '@hubcap/rules/cards/lot'
import { lotColumns } from './lot-rows.ts'

/** Writes lots that are there as a movement left them; whoever moved them holds their card. */
export async function saveLots(db: Writing, lots: readonly Lot[]): Promise<void> {
  for (const lot of lots) {
    const { count } = await db.cardLot.updateMany({ where: { id: lot.id }, data: lotColumns(lot) })
    if (count !== 1) throw new Error(`Lot ${lot.id} isn't there`)
  }
}
