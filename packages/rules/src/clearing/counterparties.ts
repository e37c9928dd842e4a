import type { PartyId } from '../ledger/account-ref.ts'
import type { ClearingLineKind } from '../ledger/clearing-line.ts'

/** All lines of one kind by which one party came to owe another. amount: minor units. */
export type KindTotal = {
  readonly from: PartyId
  readonly to: PartyId
  readonly kind: ClearingLineKind
  readonly amount: number
  readonly count: number
}

/** Minor units. net: above zero where the party is to receive. */
type Sums = { readonly receives: number; readonly owes: number; readonly net: number; readonly count: number }

/** What a party and one other came to owe each other, in all and for what. */
export type Counterparty = Sums & {
  readonly party: PartyId
  readonly kinds: readonly (Sums & { readonly kind: ClearingLineKind })[]
}

function sumsOf(party: PartyId, totals: readonly KindTotal[]): Sums {
  const [receives, owes] = [
    totals.reduce((sum, { to, amount }) => (to === party ? sum + amount : sum), 0),
    totals.reduce((sum, { from, amount }) => (from === party ? sum + amount : sum), 0),
  ]
  return { receives, owes, net: receives - owes, count: totals.reduce((sum, { count }) => sum + count, 0) }
}

/** A party's lines by whom it has them with, headquarters first: seen from there it is the same with the signs turned. */
export function counterparties(party: PartyId, totals: readonly KindTotal[]): Counterparty[] {
  const own = totals.filter(({ from, to }) => from !== to && (from === party || to === party))
  const others = Map.groupBy(own, ({ from, to }) => (from === party ? to : from))
  return [...others]
    .sort(([one], [other]) => ((one ?? '') < (other ?? '') ? -1 : 1))
    .map(([other, all]) => ({
      party: other,
      ...sumsOf(party, all),
      kinds: [...Map.groupBy(all, ({ kind }) => kind)].map(([kind, alike]) => ({ kind, ...sumsOf(party, alike) })),
    }))
}
