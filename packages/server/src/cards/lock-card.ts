import type { Writing } from '@hubcap/database/door/database'
import type { Lot } from '@hubcap/rules/cards/lot'
import { notFound } from '../operation/refused.ts'
import type { Request } from '../operation/request.ts'
import { lotOf } from './lot-rows.ts'

/** Holds a card until the transaction ends, so that what is decided on its lots is decided once. @returns its lots */
export async function lockCard(db: Writing, { actor }: Pick<Request, 'actor'>, cardId: string): Promise<Lot[]> {
  const held = await db.$queryRaw<{ id: string }[]>`
    SELECT id FROM card WHERE tenant_id = ${actor.tenantId}::uuid AND id = ${cardId}::uuid FOR UPDATE`
  if (held.length === 0) throw notFound()
  const rows = await db.cardLot.findMany({ where: { cardId }, orderBy: { id: 'asc' } })
  return rows.map(lotOf)
}
