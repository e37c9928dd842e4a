import { mayHaveQuota } from '@hubcap/rules/quotas/quota-metric'
import { createParser } from 'nuqs/server'

/** `metric=cards_sold`, or the id of one of the chain's own. */
export const metricParser = createParser<string>({
  parse: (text) => (mayHaveQuota(text) ? text : null),
  serialize: (metricId) => metricId,
})

/** What is looked at where the address says nothing. */
export const firstMetric = 'sales_amount'
