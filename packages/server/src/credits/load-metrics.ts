import type { Reading, Writing } from '@hubcap/database/door/database'
import type { Metric } from '@hubcap/database/prisma'
import type { Measure } from '@hubcap/rules/credits/measure'
import { type Creditee, type MetricDefinition, ownMetrics } from '@hubcap/rules/credits/metric-definition'

/** A row in the words of the rules. */
export const metricOf = ({ id, name, measure, creditGroup, creditee }: Metric): MetricDefinition => ({
  ...{ id, name, measure: measure as Measure, group: creditGroup, creditee: creditee as Creditee },
})

/** The measures' own metrics and the chain's; those that are retired, too, since past figures name them. */
export async function loadMetrics(db: Reading | Writing): Promise<MetricDefinition[]> {
  const rows = await db.metric.findMany({ orderBy: [{ name: 'asc' }, { id: 'asc' }] })
  return [...ownMetrics, ...rows.map(metricOf)]
}
