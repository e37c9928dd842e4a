import { type Measure, ratioParts } from '@hubcap/rules/credits/measure'
import type { MetricDefinition } from '@hubcap/rules/credits/metric-definition'

/** A ratio has no credits of its own: those of its two parts stand for it, each by its measure's name. */
export function definitionsBehind(metric: MetricDefinition): MetricDefinition[] {
  const parts = ratioParts[metric.measure as keyof typeof ratioParts] as readonly [Measure, Measure] | undefined
  return parts ? parts.map((measure) => ({ ...metric, id: measure, measure })) : [metric]
}
