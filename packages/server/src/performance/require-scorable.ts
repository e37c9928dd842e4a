import type { Reading, Writing } from '@hubcap/database/door/database'
import type { ScorecardMetric } from '@hubcap/rules/performance/scorecard'
import { InvalidInput } from '../operation/invalid-input.ts'
import { loadQuotaMetrics } from '../quotas/quota-metrics.ts'

/**
 * What only the chain knows of a scorecard's metrics: that they are there and can have a target. One that was retired may stay in a
 * scorecard. @throws InvalidInput invalid, beside each that can't be scored
 */
export async function requireScorable(db: Reading | Writing, metrics: readonly ScorecardMetric[]): Promise<void> {
  const known = await loadQuotaMetrics(db)
  const issues = metrics.flatMap(({ metricId }, at) =>
    known.has(metricId) ? [] : [{ path: ['metrics', String(at), 'metricId'], code: 'invalid', params: {} } as const],
  )
  if (issues.length > 0) throw new InvalidInput(issues)
}
