import { z } from 'zod'
import { type Issue, issue } from '../input/issue.ts'
import { orEmpty } from '../input/optional.ts'
import { nameUpTo, shortText } from '../input/text.ts'
import { scoreLineId } from './score-line-id.ts'
import { type EvaluationItem, itemNameMax, mostItems, type ScorecardMetric } from './scorecard.ts'

const item = z.strictObject({
  itemId: scoreLineId,
  name: nameUpTo(itemNameMax),
  about: orEmpty(shortText),
  weight: z.int().min(1).max(100),
})

/** Up to twenty evaluation items; left out: none. */
export const evaluationItemsSchema = z
  .array(item)
  .max(mostItems)
  .nullish()
  .transform((items) => items ?? [])

type Found = { readonly path: (string | number)[]; readonly issue: Issue }

function twinIssue(metrics: readonly ScorecardMetric[], items: readonly EvaluationItem[]): Found | null {
  const isTaken = ({ itemId: id, name }: EvaluationItem, at: number) => {
    const before = items.slice(0, at)
    if (before.some((other) => other.name === name)) return 'name'
    return before.some((other) => other.itemId === id) || metrics.some(({ metricId }) => metricId === id)
      ? 'itemId'
      : null
  }
  for (const [at, one] of items.entries()) {
    const taken = isTaken(one, at)
    if (taken) return { path: ['items', at, taken], issue: issue('repeated') }
  }
  return null
}

/** Each item once and called differently; the weights of metrics and items are together 100. */
export function itemsIssue(metrics: readonly ScorecardMetric[], items: readonly EvaluationItem[]): Found | null {
  const sum = [...metrics, ...items].reduce((total, { weight }) => total + weight, 0)
  if (sum !== 100) return { path: ['metrics'], issue: issue('weights_not_whole', { sum }) }
  return twinIssue(metrics, items)
}
