import type { Presented } from '@hubcap/database/door/caller'
import type { Writing } from '@hubcap/database/door/database'
import type { TillCard } from '@hubcap/rules/till/pay-by-card'
import type { RecordTillSaleInput } from '@hubcap/rules/till/till-sale.input'
import { heldCard } from '../cards/life/held-card.ts'
import { lockCard } from '../cards/lock-card.ts'
import { Refused } from '../operation/refused.ts'
import type { Request } from '../operation/request.ts'
import { ofProduct, type ProductOfCard, payingTerms, type StorePlace } from './card-terms.ts'

export type HeldCard = TillCard & { readonly card: ProductOfCard }

/** Whoever sees a card in a list doesn't hold it: it pays only where its customer or itself was presented. */
const isPresented = ({ id, customerId }: ProductOfCard, presented: Presented) =>
  id === presented.cardId || (customerId !== null && customerId === presented.customerId)

/**
 * The cards that are to pay, each held until the transaction ends, taken in the order of their ids so that two tills never
 * wait for each other. In the order of the input. @throws Refused till.card_not_presented
 */
export async function holdCards(
  db: Writing,
  request: Request,
  payments: RecordTillSaleInput['cards'],
  presented: Presented,
  place: StorePlace,
): Promise<HeldCard[]> {
  const ids = payments.map(({ cardId }) => cardId).toSorted()
  const before = await db.card.findMany({ where: { id: { in: ids } }, include: ofProduct })
  if (before.length < ids.length || !before.every((card) => isPresented(card, presented)))
    throw new Refused('till.card_not_presented')
  const held = new Map<string, Awaited<ReturnType<typeof lockCard>>>()
  for (const id of ids) held.set(id, await lockCard(db, request, id))
  const cards = await db.card.findMany({ where: { id: { in: ids } }, include: ofProduct })
  return payments.map(({ cardId, ...pays }) => {
    const card = cards.find(({ id }) => id === cardId) as ProductOfCard
    const lots = held.get(cardId) ?? []
    const { facts } = heldCard(request, card, lots)
    return { cardId, card, facts, lots, ...payingTerms(card, place), ...pays }
  })
}
