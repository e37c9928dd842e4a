import { ask } from '@hubcap/database/door/ask'
import type { Presented } from '@hubcap/database/door/caller'
import type { Writing } from '@hubcap/database/door/database'
import { among, rowsOf, withIds } from '@hubcap/database/door/rows-of'
import { Prisma } from '@hubcap/database/prisma'
import type { TillCard } from '@hubcap/rules/till/pay-by-card'
import type { RecordTillSaleInput } from '@hubcap/rules/till/till-sale.input'
import { heldCard } from '../cards/life/held-card.ts'
import type { PasswordProof } from '../cards/life/prove-card-passwords.ts'
import { lotsOf } from '../cards/lock-card.ts'
import { notFound, Refused } from '../operation/refused.ts'
import type { Request } from '../operation/request.ts'
import { type ProductOfCard, payingTerms, type StorePlace } from './card-terms.ts'

export type HeldCard = TillCard & { readonly card: ProductOfCard }

/** Those that were presented, held: whoever sees a card in a list doesn't hold it in their hand. */
const presentedCards = (db: Writing, ids: readonly string[], { cardId, customerId }: Presented) =>
  ask<{ id: string }>(
    db,
    Prisma.sql`
      SELECT t.id FROM card t WHERE ${withIds(ids)} AND (t.id = ${cardId}::uuid OR t.customer_id = ${customerId}::uuid)
      ORDER BY t.id FOR UPDATE`,
  )

const passwordsOf = (db: Writing, ids: readonly string[]) =>
  ask<{ cardId: string; hash: string }>(
    db,
    Prisma.sql`
      SELECT t.card_id AS "cardId", t.hash FROM card_password t
      WHERE t.tenant_id = app.tenant_id() AND ${among('t.card_id', ids)}`,
  )

const ofCards = (column: string, ids: readonly string[]) => Prisma.sql`t.tenant_id = app.tenant_id() AND t.id IN
  (SELECT c.${Prisma.raw(column)} FROM card c WHERE c.tenant_id = app.tenant_id() AND ${among('c.id', ids)})`

/**
 * The cards that are to pay, each held until the transaction ends, taken in the order of their ids so that two tills never
 * wait for each other. In the order of the input, once the place is known; one round trip.
 */
export async function holdCards(
  db: Writing,
  request: Request,
  payments: RecordTillSaleInput['cards'],
  presented: Presented,
  proof: PasswordProof,
): Promise<(place: StorePlace) => HeldCard[]> {
  if (payments.length === 0) return () => []
  const ids = payments.map(({ cardId }) => cardId)
  const [held, cards, lots, versions, products, passwords] = await Promise.all([
    presentedCards(db, ids, presented),
    rowsOf(db, 'Card', withIds(ids)),
    lotsOf(db, request, ids),
    rowsOf(db, 'CardProductVersion', ofCards('card_product_version_id', ids)),
    rowsOf(db, 'CardProduct', ofCards('card_product_id', ids)),
    passwordsOf(db, ids),
  ])
  const cardOf = (cardId: string): ProductOfCard => {
    const card = cards.find(({ id }) => id === cardId)
    const version = versions.find(({ id }) => id === card?.cardProductVersionId)
    const cardProduct = products.find(({ id }) => id === card?.cardProductId)
    if (!card || !version || !cardProduct) throw notFound()
    return { ...card, version, cardProduct }
  }
  /** @throws Refused till.card_not_presented, or by the proof of a password */
  return (place) => {
    if (held.length < ids.length) throw new Refused('till.card_not_presented')
    for (const password of passwords) proof(password)
    return payments.map(({ cardId, password: _, ...pays }) => {
      const card = cardOf(cardId)
      const own = lots.filter((lot) => lot.cardId === cardId)
      const { facts } = heldCard(request, card, own)
      return { cardId, card, facts, lots: own, ...payingTerms(card, place), ...pays }
    })
  }
}
