import type { Scorecard, ScorecardMetric } from './scorecard.ts'

/** before or after null: it isn't in that version. */
export type MetricCompared = {
  readonly metricId: string
  readonly before: ScorecardMetric | null
  readonly after: ScorecardMetric | null
  readonly differs: boolean
}

export type ScorecardsCompared = {
  readonly metrics: readonly MetricCompared[]
  readonly penaltyDiffers: boolean
  readonly bandsDiffer: boolean
}

type Bands = Pick<Scorecard, 'bands' | 'smallestGroup'>

const said = ({ weight, curve, floor, cap, minimumSample }: ScorecardMetric) =>
  JSON.stringify([
    ...[weight, floor, cap, minimumSample],
    curve?.map(({ attainment, earned }) => [attainment, earned]) ?? null,
  ])

const saidOfBands = ({ bands, smallestGroup }: Bands) =>
  JSON.stringify([smallestGroup, bands.map(({ name, minPoints, share }) => [name, minPoints, share ?? null])])

/** Two versions side by side: every metric of either, first those of the one before, and what of the rest differs. */
export function compareScorecards(before: Scorecard, after: Scorecard): ScorecardsCompared {
  const ids = [...new Set([...before.metrics, ...after.metrics].map(({ metricId }) => metricId))]
  const metrics = ids.map((metricId): MetricCompared => {
    const [old, fresh] = [before, after].map((card) => card.metrics.find((one) => one.metricId === metricId) ?? null)
    const differs = !old || !fresh || said(old) !== said(fresh)
    return { metricId, before: old ?? null, after: fresh ?? null, differs }
  })
  const penaltyDiffers =
    before.voidFreeShare !== after.voidFreeShare ||
    before.voidPenalty !== after.voidPenalty ||
    before.voidPenaltyMax !== after.voidPenaltyMax
  return { metrics, penaltyDiffers, bandsDiffer: saidOfBands(before) !== saidOfBands(after) }
}
