import type { Measure } from '../credits/measure.ts'
import type { MetricDefinition } from '../credits/metric-definition.ts'
import type { CommissionRule } from './commission-rule.ts'

/** Money that goes onto cards. */
const ontoCards: readonly Measure[] = [
  'sales_amount',
  'principal_taken',
  'cards_sold',
  'recharge_amount',
  'recharges',
  'renewals',
]
/** The same money as it is used. Services done, by the piece, are pay for the work and neither. */
const offCards: readonly Measure[] = ['service_amount', 'principal_used']

export type MoneySide = 'sale' | 'use' | null

/** Whether a measure pays for money as it is put onto cards or as it is used; null: for neither. */
export const sideOf = (measure: Measure): MoneySide =>
  ontoCards.includes(measure) ? 'sale' : offCards.includes(measure) ? 'use' : null

type Narrowed = Pick<CommissionRule, 'metricId' | 'group'>

const groupOf = (rule: Narrowed, metric: MetricDefinition) => rule.group ?? metric.group

/** Kinds of card apart are different money; a service may be paid from any card. */
function areApart(one: { measure: Measure; group: string | null }, other: { measure: Measure; group: string | null }) {
  if (one.measure === 'service_amount' || other.measure === 'service_amount') return false
  return one.group !== null && other.group !== null && one.group !== other.group
}

/** The first two rules that would pay for the same money as it is paid in and again as it is used: their places, or null. */
export function paidTwice(
  rules: readonly Narrowed[],
  metrics: ReadonlyMap<string, MetricDefinition>,
): readonly [sale: number, use: number] | null {
  const sides = rules.flatMap((rule, at) => {
    const metric = metrics.get(rule.metricId)
    const side = metric ? sideOf(metric.measure) : null
    return metric && side ? [{ at, side, measure: metric.measure, group: groupOf(rule, metric) }] : []
  })
  for (const sale of sides.filter(({ side }) => side === 'sale')) {
    const use = sides.find((other) => other.side === 'use' && !areApart(sale, other))
    if (use) return [sale.at, use.at]
  }
  return null
}
