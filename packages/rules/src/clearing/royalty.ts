/** Whether royalty is due when a card is sold or when it is used. Fixed once a contract has set it. */
export const royaltyBases = ['on_sale', 'on_use'] as const
export type RoyaltyBasis = (typeof royaltyBases)[number]

/** From so many minor units of a period on, that rate in basis points: of what lies above it and below the next. */
export type RoyaltyTier = { readonly from: number; readonly rate: number }

/** A franchisee's terms. */
export type RoyaltyTerms = {
  readonly basis: RoyaltyBasis
  /** By product group; the first tier of each begins at 0. */
  readonly tiers: Readonly<Record<string, readonly RoyaltyTier[]>>
  /** Tiers of groups that aren't named; none: no royalty is due on them. */
  readonly otherTiers: readonly RoyaltyTier[]
  /** Minor units for each period; 0: none. */
  readonly minimum: number
}

/** What the franchisee took of a product group in the period, by the basis; below zero where more was undone than done. */
export type RoyaltyBase = { readonly group: string; readonly amount: number }

export type Royalty = {
  readonly parts: readonly { readonly group: string; readonly amount: number; readonly royalty: number }[]
  /** What the minimum adds. */
  readonly toMinimum: number
  /** Minor units. Below zero: headquarters gives back. */
  readonly total: number
}

const wholeRate = 10_000n

/** Marginal: each part of the amount at the rate of its tier, rounded half up once, for all of them together. */
function atTiers(amount: number, tiers: readonly RoyaltyTier[]): number {
  const inOrder = tiers.toSorted((one, other) => one.from - other.from)
  const exact = inOrder.reduce((sum, { from, rate }, at) => {
    const upTo = Math.min(amount, inOrder[at + 1]?.from ?? amount)
    return upTo > from ? sum + BigInt(upTo - from) * BigInt(rate) : sum
  }, 0n)
  return Number((2n * exact + wholeRate) / (2n * wholeRate))
}

/**
 * A franchisee's royalty of one period. Amounts of one group count together, whatever order they come in. What was undone
 * beyond what was done is given back at the same tiers; the minimum is due then too.
 */
export function royaltyOf(terms: RoyaltyTerms, bases: readonly RoyaltyBase[]): Royalty {
  const amounts = new Map<string, number>()
  for (const { group, amount } of bases) amounts.set(group, (amounts.get(group) ?? 0) + amount)
  const parts = [...amounts]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([group, amount]) => {
      const tiers = Object.hasOwn(terms.tiers, group) ? (terms.tiers[group] ?? []) : terms.otherTiers
      const royalty = atTiers(Math.abs(amount), tiers)
      return { group, amount, royalty: amount < 0 && royalty > 0 ? -royalty : royalty }
    })
  const sum = parts.reduce((all, { royalty }) => all + royalty, 0)
  const toMinimum = terms.minimum > 0 ? Math.max(0, terms.minimum - sum) : 0
  return { parts, toMinimum, total: sum + toMinimum }
}
