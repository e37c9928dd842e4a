import { scaled } from '../exact/scaled.ts'
import { curvePoints } from './curve.ts'
import { effectiveWeights } from './effective-weights.ts'
import type { Scorecard, ScorecardMetric } from './scorecard.ts'

/** Of one month and one metric: minor units, or a count, with hundredths where records are shared. target null: none was set. sample: how many records it rests on. */
export type MetricFigure = { readonly actual: number; readonly target: number | null; readonly sample: number }

export type ScoreFigures = {
  /** By metric; one that isn't there has nothing and no target. */
  readonly metrics: Readonly<Record<string, MetricFigure>>
  /** Sales of the month that hold, and those that were voided. */
  readonly recordedCount: number
  readonly voidedCount: number
  /** Hundredths of a point given or taken by people, with their reasons; left out: none. */
  readonly adjustment?: number
}

/** Why a metric gives its weight to the others. */
export const leftOutReasons = ['no_target', 'small_sample'] as const
export type LeftOut = (typeof leftOutReasons)[number]

export type ScorePart = {
  readonly metricId: string
  /** Hundredths of a percent, after metrics that are left out gave theirs away. */
  readonly weight: number
  readonly actual: number
  readonly target: number | null
  readonly sample: number
  readonly leftOut: LeftOut | null
  /** Hundredths of a point. */
  readonly points: number
}

export type Score = {
  readonly parts: readonly ScorePart[]
  /** share: basis points of voided among all sales. points: hundredths, what was really taken. */
  readonly penalty: { readonly share: number; readonly points: number }
  /** Hundredths of a point that people gave or took. */
  readonly adjusted: number
  /** Hundredths of a point, the sum of the parts less the penalty, adjusted, never under 0; null where nothing was to be reached. */
  readonly points: number | null
}

const nothing: MetricFigure = { actual: 0, target: null, sample: 0 }

/** A target of nothing can't be attained in part: it is none. */
const targetOf = (target: number | null) => (target !== null && target > 0 ? target : null)

function leftOutOf({ minimumSample }: ScorecardMetric, { target, sample }: MetricFigure): LeftOut | null {
  if (targetOf(target) === null) return 'no_target'
  return sample < minimumSample ? 'small_sample' : null
}

/** Basis points, half up; 0 where nothing was sold. */
export const voidedShare = (recordedCount: number, voidedCount: number): number =>
  voidedCount === 0 ? 0 : scaled(voidedCount, 10_000, recordedCount + voidedCount)

/** What the share costs by the scorecard, in hundredths of a point, whether or not there is so much to take. */
export function voidPenaltyOf(
  share: number,
  card: Pick<Scorecard, 'voidFreeShare' | 'voidPenalty' | 'voidPenaltyMax'>,
): number {
  const wholePercents = Math.floor(Math.max(0, share - card.voidFreeShare) / 100)
  return Math.min(card.voidPenaltyMax, wholePercents * card.voidPenalty)
}

function partsOf({ metrics: figures }: ScoreFigures, { metrics }: Scorecard): ScorePart[] {
  const known = metrics.map((metric) => {
    const figure = figures[metric.metricId] ?? nothing
    return { metric, figure, leftOut: leftOutOf(metric, figure) }
  })
  const weights = effectiveWeights(known.filter(({ leftOut }) => leftOut === null).map(({ metric }) => metric))
  return known.map(({ metric, figure: { actual, target: set, sample }, leftOut }) => {
    const [weight, target] = [weights.get(metric.metricId) ?? 0, targetOf(set)]
    const points = weight === 0 || target === null ? 0 : curvePoints(metric, weight, actual, target)
    return { metricId: metric.metricId, weight, actual, target, sample, leftOut, points }
  })
}

/**
 * A month's score: each metric's weight times what its attainment earns, less the penalty for voided sales, never under 0.
 * It goes by the whole month's targets: before the month's end it is a score so far.
 */
export function scoreOf(figures: ScoreFigures, card: Scorecard): Score {
  const parts = partsOf(figures, card)
  const share = voidedShare(figures.recordedCount, figures.voidedCount)
  if (parts.every(({ weight }) => weight === 0))
    return { parts, penalty: { share, points: 0 }, adjusted: 0, points: null }
  const earned = parts.reduce((sum, part) => sum + part.points, 0)
  const taken = Math.min(earned, voidPenaltyOf(share, card))
  const adjusted = figures.adjustment ?? 0
  return { parts, penalty: { share, points: taken }, adjusted, points: Math.max(0, earned - taken + adjusted) }
}
