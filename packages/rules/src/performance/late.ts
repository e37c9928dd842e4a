import { addFigures } from '../credits/figure.ts'
import { addMonths } from '../input/add-months.ts'
import type { ScorePart } from './score.ts'
import type { ScoredPlace } from './score-month.ts'
import { placeKey, placesOf } from './scored-places.ts'

/** A month that is closed, and the moment up to which its scores count. month: YYYY-MM-01 */
export type ClosedMonth = { readonly month: string; readonly asOf: Date }

/** What came to be known of a month's figure, in the metric's unit. */
export type LateCredit = {
  readonly month: string
  readonly metricId: string
  readonly franchiseeId: string
  readonly storeId: string
  readonly staffId: string
  readonly value: number
}

export type ClosedScore = ScoredPlace & { readonly month: string; readonly parts: readonly ScorePart[] }

/** before: as it was closed; after: with what came in since the month before the stating one was closed. */
export type LateDifference = {
  readonly month: string
  readonly metricId: string
  readonly before: number
  readonly after: number
}

/** Older ones are no longer looked at. */
const mostMonths = 12

/**
 * What a month states: of every closed month before it, what came to be known after the month before it was closed, so that each thing is
 * stated once. Nothing while the month before is open: then that one states it.
 */
export function lateSpans(
  closed: readonly ClosedMonth[],
  month: string,
): { readonly month: string; readonly after: Date }[] {
  const last = closed.find((one) => one.month === addMonths(month, -1))
  if (!last) return []
  return closed
    .filter((one) => one.month < month && one.month >= addMonths(month, -mostMonths))
    .map((one) => ({ month: one.month, after: new Date(Math.max(Number(one.asOf), Number(last.asOf))) }))
    .sort((a, b) => (a.month < b.month ? -1 : 1))
}

function sumsOf(credits: readonly LateCredit[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>()
  for (const { month, metricId, franchiseeId, storeId, staffId, value } of credits)
    for (const place of placesOf({ franchiseeId, storeId, staffId })) {
      const key = `${month} ${metricId} ${placeKey(place)}`
      sums.set(key, addFigures(sums.get(key) ?? 0, value))
    }
  return sums
}

/**
 * Of everybody who has a closed score, the metrics of it whose figure isn't what it was, the earliest month first. Who is left out
 * has none.
 */
export function lateDifferences(
  closed: readonly ClosedScore[],
  credits: readonly LateCredit[],
): ReadonlyMap<string, readonly LateDifference[]> {
  const sums = sumsOf(credits)
  const found = new Map<string, LateDifference[]>()
  for (const { month, parts, ...place } of closed.toSorted((a, b) => (a.month < b.month ? -1 : 1)))
    for (const { metricId, actual } of parts) {
      const change = sums.get(`${month} ${metricId} ${placeKey(place)}`) ?? 0
      if (change === 0) continue
      const key = placeKey(place)
      const difference = { month, metricId, before: actual, after: addFigures(actual, change) }
      found.set(key, [...(found.get(key) ?? []), difference])
    }
  return found
}
