import { accept, type Decision } from '../../../decision/decision.ts'
import type { CardBearing } from '../parameters/card-bearing.ts'
import type { LawParameters } from '../parameters/parameters-on.ts'
import { refuse } from '../refusals.ts'
import type { Buyer } from './buyer.ts'
import { buyerRefusal } from './buyer-refusal.ts'
import { faceLimit, faceValue } from './face-value.ts'

type Amounts = { readonly principal: number; readonly bonus: number }

/** Money in minor units. */
export type CardRecharge = {
  readonly currency: string
  readonly buyer: Buyer
  readonly card: { readonly bearing: CardBearing; readonly bonusCounts: boolean; readonly balance: Amounts }
  readonly added: Amounts
  readonly price: number
  readonly transferred: number
  /** As of the day of the recharge, those that bind the card's issuer. */
  readonly parameters: Pick<LawParameters, 'face_value' | 'real_name' | 'transfer'>
}

/** What a card may still take, in minor units of its face; null without a limit, 0 where it is full or above. */
export function roomOnCard({ card, parameters }: Pick<CardRecharge, 'card' | 'parameters'>): number | null {
  const limit = faceLimit(card.bearing, parameters)
  return limit === null ? null : Math.max(0, limit - faceValue({ ...card.balance, bonusCounts: card.bonusCounts }))
}

/** Whether the law lets a card be recharged so: its balance afterwards stays within the limit of face value. */
export function decideCardRecharge(recharge: CardRecharge): Decision<{ balance: Amounts }> {
  const { card, added, price, currency, parameters } = recharge
  const face = faceValue({ ...added, bonusCounts: card.bonusCounts })
  const [limit, most] = [faceLimit(card.bearing, parameters), roomOnCard(recharge)]
  if (limit !== null && most !== null && face > most) {
    const inMoney = (minor: number) => ({ minor, currency })
    return refuse('card_law.recharge_over_limit', {
      ...{ limit: inMoney(limit), most: inMoney(most), source: parameters.face_value?.source ?? '' },
    })
  }
  const isNamed = card.bearing === 'named'
  const bought = { buysNamed: isNamed, bearerSum: isNamed ? 0 : Math.max(price, face) }
  const { balance } = card
  return (
    buyerRefusal(bought, { ...recharge, total: price }, parameters) ??
    accept({ balance: { principal: balance.principal + added.principal, bonus: balance.bonus + added.bonus } })
  )
}
