/** A rule by which somebody is paid. from: in the metric's unit; rate: basis points of money, or minor units for each whole one. */
export type PayRule = {
  readonly metricId: string
  readonly unit: 'money' | 'count'
  readonly tiering: 'progressive' | 'retroactive'
  readonly tiers: readonly { readonly from: number; readonly rate: number }[]
}

/** Minor units. */
export type PayTerms = {
  readonly rules: readonly PayRule[]
  readonly cap: number | null
  readonly draw: { readonly amount: number; readonly isRecoverable: boolean } | null
}

const flat = (metricId: string, unit: PayRule['unit'], rate: number): PayRule => ({
  ...{ metricId, unit, tiering: 'progressive', tiers: [{ from: 0, rate }] },
})

/** Plans that are tried: at the sale or at the use, flat and by tiers of both kinds, with cap and draw. */
export const payTermsTried = {
  atSale: {
    rules: [flat('sales_amount', 'money', 333), flat('recharge_amount', 'money', 150), flat('leads_won', 'count', 501)],
    ...{ cap: null, draw: null },
  },
  byTiers: {
    rules: [
      {
        ...{ metricId: 'principal_taken', unit: 'money', tiering: 'progressive' },
        tiers: [
          { from: 0, rate: 203 },
          { from: 300_000, rate: 457 },
          { from: 1_500_000, rate: 701 },
        ],
      },
      {
        ...{ metricId: 'cards_sold', unit: 'count', tiering: 'retroactive' },
        tiers: [
          { from: 0, rate: 101 },
          { from: 500, rate: 257 },
        ],
      },
    ],
    ...{ cap: 60_000, draw: { amount: 20_000, isRecoverable: true } },
  },
  atUse: {
    rules: [
      {
        ...{ metricId: 'principal_used', unit: 'money', tiering: 'progressive' },
        tiers: [
          { from: 0, rate: 503 },
          { from: 20_000, rate: 809 },
        ],
      },
      flat('services_done', 'count', 333),
    ],
    ...{ cap: null, draw: { amount: 1000, isRecoverable: false } },
  },
  /** Its last tier pays less than the one before. */
  byReach: {
    rules: [
      {
        ...{ metricId: 'sales_amount', unit: 'money', tiering: 'retroactive' },
        tiers: [
          { from: 0, rate: 100 },
          { from: 200_000, rate: 301 },
          { from: 1_000_000, rate: 251 },
        ],
      },
    ],
    ...{ cap: null, draw: null },
  },
} as const satisfies Record<string, PayTerms>

export type PlanName = keyof typeof payTermsTried

/** up / down of a whole, half up. */
export const part = (whole: number, up: number, down: number): number =>
  Number((2n * BigInt(whole) * BigInt(up) + BigInt(down)) / (2n * BigInt(down)))

const divides = { money: 10_000, count: 100 }

/** What a rule pays for so much of its metric, minor units, rounded once. */
export function earnedBy({ unit, tiering, tiers }: PayRule, base: number): number {
  const reached = tiers.filter(({ from }) => from <= base)
  const parts =
    tiering === 'retroactive'
      ? [{ rate: reached.at(-1)?.rate ?? 0, amount: base }]
      : reached.map(({ from, rate }, at) => ({ rate, amount: Math.min(base, tiers[at + 1]?.from ?? base) - from }))
  const sum = parts.reduce((all, { rate, amount }) => all + BigInt(rate) * BigInt(amount), 0n)
  return Number((2n * sum + BigInt(divides[unit])) / (2n * BigInt(divides[unit])))
}
