import { scaled } from '../exact/scaled.ts'
import { curvePoints } from './curve.ts'
import { effectiveWeights } from './effective-weights.ts'
import { type ItemLeftOut, type ItemMarks, itemLeftOut, markPoints, noMarks } from './mark-points.ts'
import type { Scorecard, ScorecardMetric } from './scorecard.ts'

/** Of one month and one metric: minor units, or a count, with hundredths where records are shared. target null: none was set. sample: how many records it rests on. */
export type MetricFigure = { readonly actual: number; readonly target: number | null; readonly sample: number }

export type ScoreFigures = {
  /** By metric; one that isn't there has nothing and no target. */
  readonly metrics: Readonly<Record<string, MetricFigure>>
  /** Sales of the month that hold, and those that were voided. */
  readonly recordedCount: number
  readonly voidedCount: number
  /** By evaluation item, of a person; left out: a place, which nobody marks. */
  readonly marks?: Readonly<Record<string, ItemMarks>>
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

/** What an evaluation item gives: its weight times the marks. */
export type ScoreItem = ItemMarks & {
  readonly itemId: string
  /** Hundredths of a percent, after what is left out gave its own away. */
  readonly weight: number
  /** Whole percent that the own mark counted for; 0 where there is none. */
  readonly selfShare: number
  readonly leftOut: ItemLeftOut | null
  /** Hundredths of a point. */
  readonly points: number
}

export type Score = {
  readonly parts: readonly ScorePart[]
  readonly items: readonly ScoreItem[]
  /** share: basis points of voided among all sales. points: hundredths, what was really taken. */
  readonly penalty: { readonly share: number; readonly points: number }
  /** Hundredths of a point that people gave or took. */
  readonly adjusted: number
  /** Hundredths of a point, the sum of the parts and items less the penalty, adjusted, never under 0; null where nothing was to be reached. */
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

/** Metrics and items share their weights out together: what is left out of either goes to the rest of both. */
function linesOf({ metrics: figures, marks }: ScoreFigures, { metrics, items, selfShare }: Scorecard) {
  const known = metrics.map((metric) => {
    const figure = figures[metric.metricId] ?? nothing
    return { metric, figure, leftOut: leftOutOf(metric, figure) }
  })
  const judged = items.map((item) => {
    const given = marks?.[item.itemId] ?? noMarks
    return { item, given, leftOut: itemLeftOut(marks !== undefined, given) }
  })
  const weights = effectiveWeights([
    ...known.filter(({ leftOut }) => leftOut === null).map(({ metric }) => metric),
    ...judged
      .filter(({ leftOut }) => leftOut === null)
      .map(({ item }) => ({ metricId: item.itemId, weight: item.weight })),
  ])
  const parts = known.map(({ metric, figure: { actual, target: set, sample }, leftOut }): ScorePart => {
    const [weight, target] = [weights.get(metric.metricId) ?? 0, targetOf(set)]
    const points = weight === 0 || target === null ? 0 : curvePoints(metric, weight, actual, target)
    return { metricId: metric.metricId, weight, actual, target, sample, leftOut, points }
  })
  const lines = judged.map(({ item: { itemId }, given: { self, manager }, leftOut }): ScoreItem => {
    const [weight, own] = [weights.get(itemId) ?? 0, self === null ? 0 : selfShare]
    const points = manager === null || leftOut !== null ? 0 : markPoints(weight, own, { self, manager })
    return { itemId, weight, selfShare: own, self, manager, leftOut, points }
  })
  return { parts, items: lines }
}

/**
 * A month's score: each metric's weight times what its attainment earns and each item's times its marks, less the penalty for voided sales, never under 0.
 * It goes by the whole month's targets: before the month's end it is a score so far.
 */
export function scoreOf(figures: ScoreFigures, card: Scorecard): Score {
  const { parts, items } = linesOf(figures, card)
  const lines = [...parts, ...items]
  const share = voidedShare(figures.recordedCount, figures.voidedCount)
  if (lines.every(({ weight }) => weight === 0))
    return { parts, items, penalty: { share, points: 0 }, adjusted: 0, points: null }
  const earned = lines.reduce((sum, part) => sum + part.points, 0)
  const taken = Math.min(earned, voidPenaltyOf(share, card))
  const adjusted = figures.adjustment ?? 0
  return { parts, items, penalty: { share, points: taken }, adjusted, points: Math.max(0, earned - taken + adjusted) }
}
