import { type ByFunder, fundingBy } from './bonus-funding.ts'
import type { BonusLot, Lot } from './lot.ts'

/** What the principal buys. from and to: YYYY-MM-DD, both included; perMonth null: as often as one likes. */
export type ChargeContent =
  | { readonly kind: 'stored_value' }
  | { readonly kind: 'count'; readonly uses: number }
  | { readonly kind: 'period'; readonly from: string; readonly to: string; readonly perMonth: number | null }

/** Value put on a card at once, in minor units. */
export type Charge = {
  readonly cardId: string
  /** Who takes the money and owes the value. */
  readonly franchiseeId: string
  readonly content: ChargeContent
  readonly price: number
  readonly principal: number
  readonly bonus: number
  /** Whole percent, together 100. */
  readonly funding: ByFunder
  readonly grantedAt: Date
  /** The last days on which principal and bonus may be used; null: any. */
  readonly expiresOn: string | null
  readonly bonusExpiresOn: string | null
  readonly lotIds: { readonly principal: string; readonly bonus: string }
}

/** The lots of a charge. There is none for a principal or bonus of 0, unless uses or days come with it. */
export function lotsOf(charge: Charge): Lot[] {
  const { cardId, franchiseeId, content, principal, bonus, grantedAt } = charge
  const shared = { cardId, franchiseeId, frozen: 0, grantedAt, charge: { principal, bonus } }
  const paid = { ...shared, id: charge.lotIds.principal, granted: principal, remaining: principal }
  const { expiresOn } = charge
  const given: BonusLot = {
    ...shared,
    kind: 'bonus',
    id: charge.lotIds.bonus,
    granted: bonus,
    remaining: bonus,
    expiresOn: charge.bonusExpiresOn,
    funding: fundingBy(bonus, charge.funding),
  }
  const bonusLots = bonus > 0 ? [given] : []
  if (content.kind === 'count') {
    const { uses } = content
    return [{ ...paid, kind: 'count', expiresOn, usesGranted: uses, usesLeft: uses }, ...bonusLots]
  }
  if (content.kind === 'period') {
    const { from, to, perMonth } = content
    const period = { from, to, perMonth, usesLeft: 0, allowanceMonth: null }
    return [{ ...paid, kind: 'period', expiresOn: to, ...period }, ...bonusLots]
  }
  return [...(principal > 0 ? [{ ...paid, kind: 'principal' as const, expiresOn }] : []), ...bonusLots]
}
