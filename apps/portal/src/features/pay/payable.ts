import { groupsOf } from '@hubcap/rules/credits/credit-group'
import { unitOf } from '@hubcap/rules/credits/measure'
import type { RateUnit } from '@hubcap/rules/pay/commission-at'
import { payableTerms } from '@hubcap/words/terms/pay'

export type Payable = keyof typeof payableTerms

export const isPayable = (metricId: string): metricId is Payable => Object.hasOwn(payableTerms, metricId)

/** In what a metric is paid: a part of the money, or so much for each. */
export const rateUnitOf = (metricId: string): RateUnit =>
  isPayable(metricId) && unitOf(metricId) === 'money' ? 'money' : 'count'

/** What a metric can be narrowed to. */
export const groupKindOf = (metricId: string) => (isPayable(metricId) ? groupsOf(metricId) : null)
