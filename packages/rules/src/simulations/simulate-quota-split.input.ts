import { z } from 'zod'
import { choice } from '../input/choice.ts'
import { id } from '../input/id.ts'
import { type Issue, issue } from '../input/issue.ts'
import { orNull } from '../input/optional.ts'
import { quotaMetric } from '../quotas/quota-metric.input.ts'
import { target } from '../quotas/target.ts'
import { simulationSpan, spanInOrder } from './simulation-span.input.ts'
import { levelBelow, levelsBelow, triedKeys, triedLevels, triedTotals } from './tried-split.ts'

const weight = z.strictObject({ id, weight: z.int().min(0).max(1_000_000) })

/** Both null: the whole chain. A store comes with its franchisee. */
export const quotaSplitDraft = z
  .strictObject({
    metric: quotaMetric,
    franchiseeId: orNull(id),
    storeId: orNull(id),
    level: choice(triedLevels),
    by: choice(triedKeys),
    /** By hand: of those right below. */
    weights: z.array(weight).max(500),
    total: choice(triedTotals),
    amount: orNull(target),
    /** Hundredths of a percent on top. */
    raise: z.int().min(-10_000).max(100_000),
  })
  .check(({ value, issues }) => {
    const found = (path: string, one: Issue) =>
      issues.push({ code: 'custom', input: value, path: [path], params: { issue: one } })
    const { franchiseeId, storeId, level, by, weights, total, amount } = value
    if (storeId !== null && franchiseeId === null) found('franchiseeId', issue('required'))
    const levels = by === 'by_hand' ? [levelBelow(value)] : levelsBelow(value)
    if (!levels.includes(level)) found('level', issue('invalid_choice', { choices: levels }))
    if (by === 'by_hand' && !weights.some((one) => one.weight > 0)) found('weights', issue('required'))
    if (total === 'amount' && amount === null) found('amount', issue('required'))
  })
export type QuotaSplitDraft = z.output<typeof quotaSplitDraft>

export const simulateQuotaSplitInput = spanInOrder(z.strictObject({ ...simulationSpan, draft: quotaSplitDraft }))
export type SimulateQuotaSplitInput = z.output<typeof simulateQuotaSplitInput>
