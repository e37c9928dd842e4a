import { accept, type Decision } from '../../decision/decision.ts'
import type { CardTerms } from '../product/card-terms.ts'
import { refuse } from '../refusals.ts'

type Offer = Pick<CardTerms, 'price' | 'principal' | 'bonus' | 'uses'> & { readonly period?: string | null }

/** Minor units; uses: null where the card doesn't count. */
export type RechargeFigures = {
  readonly price: number
  readonly principal: number
  readonly bonus: number
  readonly uses: number | null
}

/**
 * What an amount puts on a card. Each whole price of the product in it gives what the product gives for its price; what is
 * paid beyond gives itself, without bonus. Uses come for whole prices alone, and a period for its price, one at a time.
 */
export function rechargeFigures(offer: Offer, paid: number, currency: string): Decision<RechargeFigures> {
  const { price, uses, period = null } = offer
  if (price === null || price === 0) return accept({ price: paid, principal: paid, bonus: 0, uses })
  const times = Math.floor(paid / price)
  const rest = paid - times * price
  if ((uses !== null && (rest > 0 || times === 0)) || (period !== null && paid !== price))
    return refuse('card.recharge_not_whole', { price: { minor: price, currency } })
  return accept({
    ...{ price: paid, principal: times * (offer.principal ?? price) + rest, bonus: times * offer.bonus },
    uses: uses === null ? null : times * uses,
  })
}
