import { ask } from '@hubcap/database/door/ask'
import type { Writing } from '@hubcap/database/door/database'
import { among, rowsOf } from '@hubcap/database/door/rows-of'
import { Prisma } from '@hubcap/database/prisma'
import type { Lot } from '@hubcap/rules/cards/lot'
import { notFound } from '../operation/refused.ts'
import type { Request } from '../operation/request.ts'
import { lotOf } from './lot-rows.ts'

/** Those of cards, in the order of their ids. */
export async function lotsOf(
  db: Writing,
  { actor }: Pick<Request, 'actor'>,
  cardIds: readonly string[],
): Promise<Lot[]> {
  const those = Prisma.sql`t.tenant_id = ${actor.tenantId}::uuid AND ${among('t.card_id', cardIds)} ORDER BY t.id`
  return (await rowsOf(db, 'CardLot', those)).map(lotOf)
}

/** Holds a card until the transaction ends, so that what is decided on its lots is decided once. @returns its lots */
export async function lockCard(db: Writing, { actor }: Pick<Request, 'actor'>, cardId: string): Promise<Lot[]> {
  const [held, lots] = await Promise.all([
    ask(
      db,
      Prisma.sql`SELECT id FROM card WHERE tenant_id = ${actor.tenantId}::uuid AND id = ${cardId}::uuid FOR UPDATE`,
    ),
    lotsOf(db, { actor }, [cardId]),
  ])
  if (held.length === 0) throw notFound()
  return lots
}
