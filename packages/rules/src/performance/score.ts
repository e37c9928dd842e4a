import { scaled } from '../exact/scaled.ts'
import { type Metric, metrics } from '../quotas/metric.ts'
import { bandOf } from './band-of.ts'
import { effectiveWeights } from './effective-weights.ts'
import type { Scorecard } from './scorecard.ts'

/** Of one month. Minor units for sales_amount, counts otherwise; target null: none was set. */
export type ScoreFigures = {
  readonly actual: Readonly<Record<Metric, number>>
  readonly target: Readonly<Record<Metric, number | null>>
  /** Sales of the month that hold, and those that were voided. */
  readonly recordedCount: number
  readonly voidedCount: number
}

export type ScorePart = {
  readonly metric: Metric
  /** Hundredths of a percent, after metrics without a target gave theirs away. */
  readonly weight: number
  readonly actual: number
  readonly target: number | null
  /** Uncapped: 1 is all of the target. Null without one. */
  readonly attainment: number | null
  /** Hundredths of a point. */
  readonly points: number
}

export type Score = {
  readonly parts: readonly ScorePart[]
  /** share: basis points of voided among all sales. points: hundredths, what was really taken. */
  readonly penalty: { readonly share: number; readonly points: number }
  /** Hundredths of a point, the sum of the parts less the penalty; null where no target was set. */
  readonly points: number | null
  /** Place in the scorecard's bands, best 0; null without points. */
  readonly band: number | null
}

/** A target of nothing can't be attained in part: it is none. */
const targetOf = (target: number | null) => (target !== null && target > 0 ? target : null)

function pointsOf(weight: number, actual: number, target: number | null, attainmentCap: number): number {
  if (target === null) return 0
  // Rounded down, so that all metrics at their most are never more than the cap.
  const most = Math.floor((weight * attainmentCap) / 100)
  return Math.min(most, scaled(Math.max(0, actual), weight, target))
}

/** Basis points, half up; 0 where nothing was sold. */
export const voidedShare = (recordedCount: number, voidedCount: number): number =>
  voidedCount === 0 ? 0 : scaled(voidedCount, 10_000, recordedCount + voidedCount)

/** What the share costs by the scorecard, in hundredths of a point, whether or not there is so much to take. */
export function voidPenaltyOf(share: number, scorecard: Scorecard): number {
  const wholePercents = Math.floor(Math.max(0, share - scorecard.voidFreeShare) / 100)
  return Math.min(scorecard.voidPenaltyMax, wholePercents * scorecard.voidPenalty)
}

/**
 * A month's score: each metric's weight times its attainment, up to the cap, less the penalty for voided sales, never
 * under 0. It goes by the whole month's targets: before the month's end it is a score so far.
 */
export function scoreOf(figures: ScoreFigures, scorecard: Scorecard): Score {
  const weights = effectiveWeights(scorecard.weights, (metric) => targetOf(figures.target[metric]) !== null)
  const parts = metrics.map((metric): ScorePart => {
    const [actual, target, weight] = [figures.actual[metric], targetOf(figures.target[metric]), weights[metric]]
    const points = pointsOf(weight, actual, target, scorecard.attainmentCap)
    return { metric, weight, actual, target, attainment: target === null ? null : actual / target, points }
  })
  const share = voidedShare(figures.recordedCount, figures.voidedCount)
  if (parts.every(({ weight }) => weight === 0))
    return { parts, penalty: { share, points: 0 }, points: null, band: null }
  const earned = parts.reduce((sum, part) => sum + part.points, 0)
  const taken = Math.min(earned, voidPenaltyOf(share, scorecard))
  const points = earned - taken
  return { parts, penalty: { share, points: taken }, points, band: bandOf(points, scorecard.bands) }
}
