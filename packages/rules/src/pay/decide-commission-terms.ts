import { cardProductKinds } from '../catalog/card-product-kind.ts'
import { groupsOf } from '../credits/credit-group.ts'
import { unitOf } from '../credits/measure.ts'
import type { MetricDefinition } from '../credits/metric-definition.ts'
import { accept, type Decision } from '../decision/decision.ts'
import { addMonths } from '../input/add-months.ts'
import type { CommissionTerms } from './commission-rule.ts'
import { paidTwice } from './paid-twice.ts'
import { refuse } from './refusals.ts'

/** Whether a metric can be narrowed to a group: what has one already can't be narrowed further. */
function isGroupOf({ measure, group: narrowed }: MetricDefinition, group: string | null): boolean {
  if (group === null) return true
  const kind = groupsOf(measure)
  if (kind === null || narrowed !== null) return false
  return kind === 'product_group' || cardProductKinds.some((one) => one === group)
}

/** All of an amount, basis points. */
const whole = 10_000

/** Whether a plan may say something else from a month on; paidMonth: the latest that is locked anywhere, null: none. */
export const decidePlanMonth = (fromMonth: string, paidMonth: string | null): Decision<null> =>
  paidMonth !== null && fromMonth <= paidMonth
    ? refuse('commission.month_paid', { month: addMonths(paidMonth, 1) })
    : accept(null)

/**
 * Whether rules can be paid by: each by a metric that there is and that adds up, none at more than what was taken, and no money
 * both as it is paid in and as it is used. Refusals count rules from 1.
 */
export function decideCommissionTerms(
  terms: CommissionTerms,
  metrics: readonly MetricDefinition[],
): Decision<CommissionTerms> {
  const byId = new Map(metrics.map((metric) => [metric.id, metric]))
  for (const [at, { metricId, group, tiers }] of terms.rules.entries()) {
    const metric = byId.get(metricId)
    const unit = metric && unitOf(metric.measure)
    if (metric === undefined || unit === 'ratio') return refuse('commission.not_payable', { rule: at + 1 })
    if (!isGroupOf(metric, group)) return refuse('commission.not_a_group', { rule: at + 1 })
    if (unit === 'money' && tiers.some(({ rate }) => rate > whole))
      return refuse('commission.rate_above_whole', { rule: at + 1 })
  }
  const twice = paidTwice(terms.rules, byId)
  return twice ? refuse('commission.paid_twice', { sale: twice[0] + 1, use: twice[1] + 1 }) : accept(terms)
}
