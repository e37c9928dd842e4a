import { scaled } from '../exact/scaled.ts'
import { shareOut } from '../exact/share-out.ts'
import { type PriceRule, priceRules } from '../ledger/clearing-line.ts'
import type { Take } from './lot.ts'

/** What is owed to a franchisee that serves for value which another was paid for. */
export const transferPrices = priceRules
export type TransferPrice = PriceRule

/** A product's rule, principal (uses of counts and periods among it) and bonus apart. */
export type ClearingTerms = { readonly principal: TransferPrice; readonly bonus: TransferPrice }

/** A service's price at the till and the one set between franchisees, minor units; fixed null: none is set. */
export type ServicePrice = { readonly due: number; readonly fixed: number | null }

/**
 * What was paid for the part of a lot's value from one amount used to the next. Rounded from the lot's beginning, so that
 * all uses of a charge together come to the principal exactly: where both its lots fall on half a cent, principal gets it.
 */
function paidFor({ kind, amount, usedBefore, charge: { principal, bonus } }: Take): number {
  if (kind !== 'principal' && kind !== 'bonus') return amount
  const face = principal + bonus
  const through = (used: number) =>
    kind === 'principal' ? scaled(used, principal, face) : used - scaled(used, bonus, face)
  return through(usedBefore + amount) - through(usedBefore)
}

/** A fixed price over what was taken and what was paid otherwise, by amounts; of counts and periods, evenly by takes. */
function fixedShares(takes: readonly Take[], { due, fixed }: ServicePrice): number[] {
  const taken = takes.reduce((sum, { amount }) => sum + amount, 0)
  const isByUse = takes.some(({ kind }) => kind === 'count' || kind === 'period')
  if (isByUse)
    return shareOut(
      fixed ?? 0,
      takes.map(({ uses }) => Math.max(1, uses)),
    )
  const amounts = takes.map(({ amount }) => amount)
  return shareOut(fixed ?? 0, [...amounts, Math.max(0, due - taken)]).slice(0, takes.length)
}

/** What a take is worth between franchisees, minor units, and the rule that it was valued by. */
export type PricedTake = { readonly amount: number; readonly rule: TransferPrice }

/**
 * What each take is worth between franchisees by the product's rule. A fixed price that isn't set falls back on
 * the face. A period's use takes nothing off the card: its face is what the service costs at the till, its liability 0.
 */
export function pricesOf(takes: readonly Take[], terms: ClearingTerms, service: ServicePrice): PricedTake[] {
  const shares = fixedShares(takes, service)
  return takes.map((take, at) => {
    const set = take.kind === 'bonus' ? terms.bonus : terms.principal
    const rule = set === 'fixed' && service.fixed === null ? 'face' : set
    if (rule === 'fixed') return { amount: shares[at] ?? 0, rule }
    if (rule === 'liability') return { amount: paidFor(take), rule }
    return { amount: take.kind === 'period' ? service.due : take.amount, rule }
  })
}
