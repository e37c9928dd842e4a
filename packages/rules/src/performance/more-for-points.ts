import { curvePoints, mostPoints } from './curve.ts'
import { type ScorePart, voidPenaltyOf } from './score.ts'
import type { Scorecard } from './scorecard.ts'

/** more: how much more of the metric, in its unit, all else as it is; null: not within its cap. */
export type MoreOf = { readonly metricId: string; readonly more: number | null }

type Scored = {
  readonly parts: readonly ScorePart[]
  /** A mark isn’t something that one does more of: they only count for what they gave. */
  readonly items: readonly { readonly points: number }[]
  readonly penalty: { readonly share: number }
  readonly adjusted: number
}

/** The least for which it holds, of whole numbers after `from` up to `to`, where it holds for `to` and for all after the least. */
function least(from: number, to: number, holds: (value: number) => boolean): number {
  let [low, high] = [from, to]
  while (high - low > 1) {
    const middle = low + Math.floor((high - low) / 2)
    if (holds(middle)) high = middle
    else low = middle
  }
  return high
}

function moreOf(part: ScorePart, missing: number, card: Scorecard): number | null {
  const metric = card.metrics.find(({ metricId }) => metricId === part.metricId)
  if (!metric || part.target === null || part.weight === 0) return null
  const { weight, target } = part
  const wanted = part.points + missing
  if (wanted > mostPoints(metric, weight)) return null
  const [actual, most] = [Math.max(0, part.actual), Math.ceil((metric.cap / 10_000) * target) + 1]
  return least(actual, most, (value) => curvePoints(metric, weight, value, target) >= wanted) - part.actual
}

/**
 * What it would have taken to have so many points: of each metric by itself how much more. Voided sales cost what they cost,
 * also where there was less to take than that.
 * points: hundredths, more than the score has
 */
export function moreForPoints({ parts, items, penalty, adjusted }: Scored, points: number, card: Scorecard): MoreOf[] {
  const earned = [...parts, ...items].reduce((sum, part) => sum + part.points, 0)
  const missing = points - adjusted + voidPenaltyOf(penalty.share, card) - earned
  return parts.map((part) => ({ metricId: part.metricId, more: moreOf(part, missing, card) }))
}
