import { metrics } from '../quotas/metric.ts'
import type { Locale } from '../tenancy/locale.ts'

/** Points are held in hundredths: 10,000 is 100 points, what somebody gets who reaches every target exactly. */
export const wholePoints = 10_000

/** Basis points: all of a target, and all of a metric's weight. */
export const wholeAttainment = 10_000

/** minPoints: hundredths of a point from which on one is in it. share: whole percent of all who belong in it by distribution. */
export type Band = { readonly name: string; readonly minPoints: number; readonly share?: number | null }

/** What so much attainment earns of the metric's weight, both in basis points. */
export type CurvePoint = { readonly attainment: number; readonly earned: number }

export type ScorecardMetric = {
  /** A measure's code or the id of a metric that the chain made. */
  readonly metricId: string
  /** Whole percent; those of all metrics and evaluation items are together 100. */
  readonly weight: number
  /** From attainment 0 on, never falling, straight between points, level after the last; null: as much as was attained. */
  readonly curve: readonly CurvePoint[] | null
  /** Basis points of attainment under which nothing is earned. */
  readonly floor: number
  /** Basis points of attainment beyond which nothing more is earned. */
  readonly cap: number
  /** With fewer records the metric is left out, and its weight goes to the others. */
  readonly minimumSample: number
}

/** What people judge rather than records: they give marks for it. */
export type EvaluationItem = {
  /** The same in every version in which it is the same item: marks belong to it. */
  readonly itemId: string
  readonly name: string
  /** What is looked at. */
  readonly about: string | null
  /** Whole percent; with those of the metrics together 100. */
  readonly weight: number
}

export const itemNameMax = 40
export const mostItems = 20

/** How points are given. */
export type Scorecard = {
  readonly metrics: readonly ScorecardMetric[]
  readonly items: readonly EvaluationItem[]
  /** Whole percent that one’s own mark counts for in an item; the rest is the manager’s. */
  readonly selfShare: number
  /** Basis points of voided sales that cost nothing. */
  readonly voidFreeShare: number
  /** Hundredths of a point for each whole percent of voided sales above that. */
  readonly voidPenalty: number
  /** Hundredths of a point: no more is ever taken. */
  readonly voidPenaltyMax: number
  /** Best first; the last begins at 0. */
  readonly bands: readonly Band[]
  /** Null: bands by their limits. Else by their shares of all who are scored alike, in groups of so many people or more. */
  readonly smallestGroup: number | null
}

/** A metric as most scorecards have it: as much is earned as was attained, up to a cap in basis points. */
export const plainMetric = (metricId: string, weight: number, cap: number): ScorecardMetric => ({
  ...{ metricId, weight, cap },
  ...{ curve: null, floor: 0, minimumSample: 0 },
})

const bandNames: Readonly<Record<Locale, readonly [string, string, string, string]>> = {
  zh: ['优秀', '达标', '待提升', '落后'],
  en: ['Excellent', 'On target', 'Needs work', 'Behind'],
}

const firstNames: Readonly<Record<Locale, string>> = { zh: '默认方案', en: 'Default' }

/** What the scorecard that a chain begins with is called. */
export const defaultScorecardName = (locale: Locale): string => firstNames[locale]

/** What a chain scores by until it says otherwise; its bands are named in the chain's own language. */
export function defaultScorecard(locale: Locale): Scorecard {
  const [excellent, onTarget, needsWork, behind] = bandNames[locale]
  const weights = { sales_amount: 60, cards_sold: 20, new_customers: 20 }
  return {
    metrics: metrics.map((metric) => plainMetric(metric, weights[metric], 12_000)),
    ...{ items: [], selfShare: 0 },
    voidFreeShare: 200,
    voidPenalty: 200,
    voidPenaltyMax: 2000,
    bands: [
      { name: excellent, minPoints: 10_000, share: null },
      { name: onTarget, minPoints: 8500, share: null },
      { name: needsWork, minPoints: 6000, share: null },
      { name: behind, minPoints: 0, share: null },
    ],
    smallestGroup: null,
  }
}

/** The newest that holds for the month, of versions that each hold from a month on; null where none does yet. */
export function scorecardIn<Version extends { readonly fromMonth: string }>(
  month: string,
  oldestFirst: readonly Version[],
): Version | null {
  const holding = oldestFirst.filter((version) => version.fromMonth <= month)
  return holding.reduce<Version | null>((best, one) => (best && best.fromMonth > one.fromMonth ? best : one), null)
}
