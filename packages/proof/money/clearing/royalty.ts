/** From so many minor units on, that rate in basis points. */
type Tier = { readonly from: number; readonly rate: number }

/** What a franchisee owes headquarters of what it takes; minimum: minor units of each period. */
export type RoyaltyTerm = {
  readonly basis: 'on_sale' | 'on_use'
  readonly groups: readonly { readonly group: string; readonly tiers: readonly Tier[] }[]
  readonly otherTiers: readonly Tier[]
  readonly minimum: number
}

/** One for each franchisee. A minimum lets every period have lines, whatever day the proof runs on. */
export const royaltyTried: readonly RoyaltyTerm[] = [
  {
    basis: 'on_sale',
    groups: [
      {
        group: 'stored_value',
        tiers: [
          { from: 0, rate: 211 },
          { from: 1_000_000, rate: 350 },
          { from: 5_000_000, rate: 125 },
        ],
      },
    ],
    ...{ otherTiers: [{ from: 0, rate: 500 }], minimum: 5000 },
  },
  {
    basis: 'on_use',
    groups: [
      {
        group: 'without_card',
        tiers: [
          { from: 0, rate: 0 },
          { from: 100_000, rate: 450 },
        ],
      },
    ],
    ...{ otherTiers: [{ from: 0, rate: 333 }], minimum: 3333 },
  },
  { basis: 'on_use', groups: [{ group: 'count', tiers: [{ from: 0, rate: 777 }] }], otherTiers: [], minimum: 10_001 },
]

const wholeRate = 10_000

/** Each part of what was taken at its tier's rate, half up once; what was undone beyond what was done is given back alike. */
export function royaltyDue({ groups, otherTiers }: RoyaltyTerm, group: string, base: number): number {
  const tiers = groups.find((one) => one.group === group)?.tiers ?? otherTiers
  const size = Math.abs(base)
  const exact = tiers.reduce((sum, { from, rate }, at) => {
    const upTo = Math.min(size, tiers[at + 1]?.from ?? size)
    return sum + Math.max(0, upTo - from) * rate
  }, 0)
  const due = Math.floor((2 * exact + wholeRate) / (2 * wholeRate))
  return base < 0 && due > 0 ? -due : due
}
