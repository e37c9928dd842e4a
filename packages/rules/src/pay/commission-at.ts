import { type Fraction, halfUp } from '../exact/fraction.ts'
import type { CommissionRule, CommissionTier } from './commission-rule.ts'

/** What lay in one tier. base: in the metric's unit. */
export type TierPart = { readonly from: number; readonly rate: number; readonly base: number }

/** Divides base × rate: rates of money are basis points, those of a count are for a hundred hundredths. */
export type RateUnit = 'money' | 'count'
const wholeRate: Record<RateUnit, bigint> = { money: 10_000n, count: 100n }

/** Basis points in the whole of a quota. */
const wholeQuota = 10_000n

const rising = (tiers: readonly CommissionTier[]) => tiers.toSorted((one, other) => one.from - other.from)

/**
 * Where each tier begins, in the metric's unit. By attainment a tier begins at the first unit that reaches it; without a quota
 * nothing beyond the first is ever reached.
 */
function beginnings(rule: CommissionRule, target: number | null): (CommissionTier & { readonly begins: number })[] {
  const tiers = rising(rule.tiers)
  if (rule.tierBase === 'amount') return tiers.map((tier) => ({ ...tier, begins: tier.from }))
  if (target === null || target <= 0) return tiers.slice(0, 1).map((tier) => ({ ...tier, begins: 0 }))
  return tiers.map((tier) => ({
    ...tier,
    begins: Number((BigInt(tier.from) * BigInt(target) + wholeQuota - 1n) / wholeQuota),
  }))
}

/** How an amount lies in a rule's tiers: the parts add up to it. target: the quota of the rule's metric, null where there is none. */
export function tierParts(rule: CommissionRule, amount: number, target: number | null = null): TierPart[] {
  const tiers = beginnings(rule, target)
  if (amount <= 0) return []
  if (rule.tiering === 'retroactive') {
    const reached = tiers.findLast(({ begins }) => begins <= amount)
    return reached ? [{ from: reached.from, rate: reached.rate, base: amount }] : []
  }
  return tiers.flatMap(({ from, rate, begins }, at) => {
    const base = Math.min(amount, tiers[at + 1]?.begins ?? amount) - begins
    return base > 0 ? [{ from, rate, base }] : []
  })
}

/** What a rule pays for an amount, before it is rounded. */
export function exactCommission(
  rule: CommissionRule,
  unit: RateUnit,
  amount: number,
  target: number | null = null,
): Fraction {
  const parts = tierParts(rule, amount, target)
  const numerator = parts.reduce((sum, { rate, base }) => sum + BigInt(base) * BigInt(rate), 0n)
  return { numerator, divisor: wholeRate[unit] }
}

/** The same in minor units, rounded half up once, over all tiers together. */
export const commissionAt = (rule: CommissionRule, unit: RateUnit, amount: number, target: number | null = null) =>
  halfUp(exactCommission(rule, unit, amount, target))

/** Where more sold pays less: as a retroactive tier with a lower rate is reached. */
export type Cliff = { readonly from: number; readonly before: number; readonly after: number }

/** The tiers at whose beginning the commission falls, minor units before and after; by attainment of a quota of so much. */
export function cliffsOf(rule: CommissionRule, unit: RateUnit, target: number | null = null): Cliff[] {
  const tiers = beginnings(rule, target)
  return tiers.slice(1).flatMap(({ from, begins }) => {
    const before = commissionAt(rule, unit, begins - 1, target)
    const after = commissionAt(rule, unit, begins, target)
    return after < before ? [{ from, before, after }] : []
  })
}
