import type { Writing } from '@hubcap/database/door/database'
import { decideCardRecharge } from '@hubcap/rules/cards/law/counter/decide-card-recharge'
import { type Lot, valueIn } from '@hubcap/rules/cards/lot'
import type { CardTerms } from '@hubcap/rules/cards/product/card-terms'
import { decided } from '../../operation/decided.ts'
import type { Request } from '../../operation/request.ts'
import { lawOn } from './law-on.ts'

/** Money in minor units. */
export type Recharge = {
  /** Of the version that the card was sold on. */
  readonly terms: CardTerms
  /** All of the card, as they are before. */
  readonly lots: readonly Lot[]
  readonly principal: number
  readonly bonus: number
  readonly price: number
  /** What of the price comes by bank transfer. */
  readonly transferred: number
  readonly buyerIdentified: boolean
  /** The day of the recharge, YYYY-MM-DD. */
  readonly on: string
}

const sumOf = (lots: readonly Lot[]) => lots.reduce((sum, lot) => sum + valueIn(lot), 0)

/** Asks the law whether a card may be recharged so. @throws Refused card_law.… with the reason and what would be allowed */
export async function requireLawfulRecharge(db: Writing, request: Request, recharge: Recharge): Promise<void> {
  const { terms, lots, principal, bonus, price, transferred, buyerIdentified, on } = recharge
  const isBonus = ({ kind }: Lot) => kind === 'bonus'
  const balance = { principal: sumOf(lots.filter((lot) => !isBonus(lot))), bonus: sumOf(lots.filter(isBonus)) }
  decided(
    decideCardRecharge({
      ...{ currency: request.chain.currency, price, transferred, added: { principal, bonus } },
      buyer: { kind: 'individual', isIdentified: buyerIdentified },
      card: { bearing: terms.bearing, bonusCounts: terms.bonusCounts, balance },
      parameters: await lawOn(db, on),
    }),
  )
}
