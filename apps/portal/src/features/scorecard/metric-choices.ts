import { metrics } from '@hubcap/rules/quotas/metric'

/** What a scorecard may score by. */
export const metricChoices: readonly string[] = metrics
