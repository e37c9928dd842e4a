import { commissionAt, type RateUnit } from './commission-at.ts'
import type { CommissionRule } from './commission-rule.ts'

/** amount: the metric's unit, or basis points of the quota; commission: minor units. */
export type CurvePoint = { readonly amount: number; readonly commission: number }

/** What stands in for a quota where a scale by attainment is drawn: a round 10,000.00. */
export const drawnQuota = 1_000_000

/** How far a scale is drawn: half as far again as where its last tier begins. */
const furthest = (rule: CommissionRule, unit: RateUnit): number => {
  const last = Math.max(0, ...rule.tiers.map(({ from }) => from))
  if (last > 0) return Math.ceil(last * 1.5)
  if (rule.tierBase === 'attainment') return 15_000
  return unit === 'money' ? 10_000_000 : 10_000
}

/** The corners of a rule's scale. A jump, as at a retroactive tier, is two points one unit apart. */
export function commissionCurve(rule: CommissionRule, unit: RateUnit): CurvePoint[] {
  const upTo = furthest(rule, unit)
  const isShare = rule.tierBase === 'attainment'
  const pay = (at: number) =>
    isShare
      ? commissionAt(rule, unit, Math.floor((at * drawnQuota) / 10_000), drawnQuota)
      : commissionAt(rule, unit, at)
  const froms = rule.tiers.map(({ from }) => from).filter((from) => from > 0)
  const corners = rule.tiering === 'retroactive' ? froms.flatMap((from) => [from - 1, from]) : froms
  const all = [...new Set([0, ...corners, upTo])].toSorted((one, other) => one - other)
  return all.map((amount) => ({ amount, commission: pay(amount) }))
}
