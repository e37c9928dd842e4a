import type { Presented } from '@hubcap/database/door/caller'
import { roomOnCard } from '@hubcap/rules/cards/law/counter/decide-card-recharge'
import type { LawParameters } from '@hubcap/rules/cards/law/parameters/parameters-on'
import type { CardTerms } from '@hubcap/rules/cards/product/card-terms'
import { chargeTerms } from '@hubcap/rules/cards/product/charge-terms'
import { renewalFrom } from '@hubcap/rules/cards/recharge/renewal-from'
import { lawOn } from '../../cards/law/law-on.ts'
import { heldCard } from '../../cards/life/held-card.ts'
import { lotOf } from '../../cards/lot-rows.ts'
import { loadVersions } from '../../cards/product/load-versions.ts'
import { termsOf } from '../../cards/terms-of.ts'
import { todayOf } from '../../operation/dates.ts'
import { notFound } from '../../operation/refused.ts'
import { authorize, doorOf, type Request } from '../../operation/request.ts'

/** Money in minor units. */
export type RechargeTerms = {
  readonly offer: CardTerms
  /** What the law lets the card take yet; null: no limit. */
  readonly room: number | null
  readonly isNamed: boolean
  readonly bonusCounts: boolean
  /** Of the version that the card was sold on. */
  readonly issuer: CardTerms['issuer']
  readonly law: LawParameters
  /** The days that a card which goes by days would be renewed for, YYYY-MM-DD; null: it doesn't. */
  readonly renewal: { readonly from: string; readonly to: string } | null
}

/** What a card would be recharged by today, and how far. */
export function rechargeTerms(request: Request, cardId: string, presented: Presented): Promise<RechargeTerms> {
  authorize(request, 'card.recharge')
  return doorOf(request, presented).read(async (db) => {
    const card = await db.card.findFirst({ where: { id: cardId }, include: { version: true, lots: true } })
    if (!card) throw notFound()
    const today = todayOf(request)
    const offer = (await loadVersions(db, [card.cardProductId]))(card.cardProductId, today)
    if (!offer) throw notFound()
    const { facts } = heldCard(request, card, card.lots.map(lotOf))
    const { bearing, bonusCounts, issuer } = termsOf(card.version)
    const law = await lawOn(db, today)
    const balance = { principal: facts.principal, bonus: facts.bonus }
    const room = roomOnCard({ card: { bearing, bonusCounts, balance }, parameters: law })
    const { content } = chargeTerms(offer.terms, renewalFrom(facts, today))
    const renewal = content.kind === 'period' ? { from: content.from, to: content.to } : null
    return { renewal, offer: offer.terms, room, isNamed: bearing === 'named', bonusCounts, issuer, law }
  })
}
