import type { EvaluationItem, Scorecard, ScorecardMetric } from './scorecard.ts'

/** before or after null: it isn't in that version. */
export type MetricCompared = {
  readonly metricId: string
  readonly before: ScorecardMetric | null
  readonly after: ScorecardMetric | null
  readonly differs: boolean
}

export type ItemCompared = {
  readonly itemId: string
  readonly before: EvaluationItem | null
  readonly after: EvaluationItem | null
  readonly differs: boolean
}

export type ScorecardsCompared = {
  readonly metrics: readonly MetricCompared[]
  readonly items: readonly ItemCompared[]
  readonly selfShareDiffers: boolean
  readonly penaltyDiffers: boolean
  readonly bandsDiffer: boolean
}

type Bands = Pick<Scorecard, 'bands' | 'smallestGroup'>

const said = ({ weight, curve, floor, cap, minimumSample }: ScorecardMetric) =>
  JSON.stringify([
    ...[weight, floor, cap, minimumSample],
    curve?.map(({ attainment, earned }) => [attainment, earned]) ?? null,
  ])

const saidOfItem = ({ name, about, weight }: EvaluationItem) => JSON.stringify([name, about, weight])

function compareItems(before: Scorecard, after: Scorecard): ItemCompared[] {
  const ids = [...new Set([...before.items, ...after.items].map(({ itemId }) => itemId))]
  return ids.map((itemId) => {
    const [old, fresh] = [before, after].map((card) => card.items.find((one) => one.itemId === itemId) ?? null)
    const differs = !old || !fresh || saidOfItem(old) !== saidOfItem(fresh)
    return { itemId, before: old ?? null, after: fresh ?? null, differs }
  })
}

const saidOfBands = ({ bands, smallestGroup }: Bands) =>
  JSON.stringify([smallestGroup, bands.map(({ name, minPoints, share }) => [name, minPoints, share ?? null])])

/** Two versions side by side: every metric and item of either, first those of the one before, and what of the rest differs. */
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
  const selfShareDiffers = before.selfShare !== after.selfShare
  const bandsDiffer = saidOfBands(before) !== saidOfBands(after)
  return { metrics, items: compareItems(before, after), selfShareDiffers, penaltyDiffers, bandsDiffer }
}
