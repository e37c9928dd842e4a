import { type Measure, type MeasureUnit, measures, unitOf } from '../credits/measure.ts'

/** money: targets in minor units of the chain's currency. count: whole numbers. */
export type QuotaUnit = Exclude<MeasureUnit, 'ratio'>

/** Of what a measure's quota is; null: a ratio can't be added up, so nobody has a quota of it. */
export function quotaUnitOf(measure: Measure): QuotaUnit | null {
  const unit = unitOf(measure)
  return unit === 'ratio' ? null : unit
}

/** The measures of which there are quotas. What a quota is about is one of these, or the id of a metric that the chain made. */
export const quotaMeasures = measures.filter((measure) => quotaUnitOf(measure) !== null)

const isMeasure = (metricId: string): metricId is Measure => measures.some((one) => one === metricId)

/** The unit of a measure's own metric; null: a ratio, or a metric of the chain's, which only the chain knows. */
export const unitOfCode = (metricId: string): QuotaUnit | null => (isMeasure(metricId) ? quotaUnitOf(metricId) : null)

/** Whether it may be what a quota is about, as far as its name tells. */
export const mayHaveQuota = (metricId: string): boolean =>
  isMeasure(metricId) ? quotaUnitOf(metricId) !== null : /^[0-9a-f-]{36}$/.test(metricId)
