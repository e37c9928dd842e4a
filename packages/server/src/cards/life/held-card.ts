import type { Writing } from '@hubcap/database/door/database'
import type { CardFacts } from '@hubcap/rules/cards/life/card-condition'
import type { CardStatus } from '@hubcap/rules/cards/life/card-status'
import { factsOf } from '@hubcap/rules/cards/life/facts-of'
import type { Lot } from '@hubcap/rules/cards/lot'
import { asDayOrNull, todayOf } from '../../operation/dates.ts'
import { notFound } from '../../operation/refused.ts'
import type { Request } from '../../operation/request.ts'
import { lockCard } from '../lock-card.ts'
import { type CardOnTerms, type CardTerms, termsOfCard } from './card-terms.ts'

/** A card with all that is decided on. */
export type HeldCard = {
  readonly card: CardOnTerms
  readonly lots: readonly Lot[]
  readonly terms: CardTerms
  readonly facts: CardFacts
}

export function heldCard(request: Pick<Request, 'chain' | 'now'>, card: CardOnTerms, lots: readonly Lot[]): HeldCard {
  const terms = termsOfCard(card)
  const { validMonths: _, isPeriod: __, ...agreed } = terms
  const [status, expiresOn] = [card.status as CardStatus, asDayOrNull(card.expiresOn)]
  const { currency } = request.chain
  const facts = factsOf({ ...agreed, status, expiresOn, today: todayOf(request as Request), currency }, lots)
  return { card, lots, terms, facts }
}

/** Holds a card's row until the transaction ends. @throws Refused where it is out of sight */
export async function holdCard(db: Writing, request: Request, cardId: string): Promise<HeldCard> {
  const lots = await lockCard(db, request, cardId)
  const card = await db.card.findFirst({ where: { id: cardId }, include: { version: true } })
  if (!card) throw notFound()
  return heldCard(request, card, lots)
}
