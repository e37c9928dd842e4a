import type { Reading, Writing } from '@hubcap/database/door/database'
import type { MetricDefinition } from '@hubcap/rules/credits/metric-definition'
import type { ScorecardMetric } from '@hubcap/rules/performance/scorecard'
import { metrics as usual } from '@hubcap/rules/quotas/metric'
import { loadMetrics } from '../credits/load-metrics.ts'
import { asDate } from '../operation/dates.ts'

/**
 * The metrics that a month may be scored by: those of every scorecard that began by then, and those that all begin with. month:
 * its first day. more: of a scorecard that isn't one yet
 */
export async function scoredMetrics(
  db: Reading | Writing,
  month: string,
  more: readonly string[] = [],
): Promise<MetricDefinition[]> {
  const cards = await db.scorecard.findMany({ where: { fromMonth: { lte: asDate(month) } }, select: { metrics: true } })
  const named = cards.flatMap(({ metrics }) =>
    (metrics as unknown as ScorecardMetric[]).map(({ metricId }) => metricId),
  )
  const ids = new Set<string>([...usual, ...named, ...more])
  return (await loadMetrics(db)).filter(({ id }) => ids.has(id))
}
