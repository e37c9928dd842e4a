import type { Reading, Writing } from '@hubcap/database/door/database'
import { targetIssue } from '@hubcap/rules/quotas/target-issue'
import { InvalidInput } from '../operation/invalid-input.ts'
import { notFound, Refused } from '../operation/refused.ts'
import { loadQuotaMetrics } from './quota-metrics.ts'

type Asked = {
  readonly metric: string
  /** null takes the quota away. */
  readonly target: number | null
  /** Of the target in the input. */
  readonly path: readonly string[]
}

/**
 * What only the chain knows of metrics of its own: that they are there, not retired, and how much a target of theirs can be.
 * @throws Refused access.not_found, quota.metric_retired @throws InvalidInput too_large
 */
export async function requireTargets(db: Reading | Writing, targets: readonly Asked[]): Promise<void> {
  const metrics = await loadQuotaMetrics(db)
  const issues = targets.flatMap(({ metric, target, path }) => {
    const known = metrics.get(metric)
    if (!known) throw notFound()
    if (target === null) return []
    if (known.status === 'retired') throw new Refused('quota.metric_retired')
    const found = targetIssue(known.unit, target)
    return found ? [{ path: [...path], ...found }] : []
  })
  if (issues.length > 0) throw new InvalidInput(issues)
}
