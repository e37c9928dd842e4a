import type { Metric } from '../quotas/metric.ts'
import type { Locale } from '../tenancy/locale.ts'

/** Points are held in hundredths: 10,000 is 100 points, what somebody gets who reaches every target exactly. */
export const wholePoints = 10_000

/** minPoints: hundredths of a point from which on one is in it. */
export type Band = { readonly name: string; readonly minPoints: number }

/** How points are given. */
export type Scorecard = {
  /** Whole percent each; together 100. */
  readonly weights: Readonly<Record<Metric, number>>
  /** Percent: attainment beyond it earns nothing more. */
  readonly attainmentCap: number
  /** Basis points of voided sales that cost nothing. */
  readonly voidFreeShare: number
  /** Hundredths of a point for each whole percent of voided sales above that. */
  readonly voidPenalty: number
  /** Hundredths of a point: no more is ever taken. */
  readonly voidPenaltyMax: number
  /** Best first; the last begins at 0. */
  readonly bands: readonly Band[]
}

const bandNames: Readonly<Record<Locale, readonly [string, string, string, string]>> = {
  zh: ['优秀', '达标', '待提升', '落后'],
  en: ['Excellent', 'On target', 'Needs work', 'Behind'],
}

/** What a chain scores by until it says otherwise; its bands are named in the chain's own language. */
export function defaultScorecard(locale: Locale): Scorecard {
  const [excellent, onTarget, needsWork, behind] = bandNames[locale]
  return {
    weights: { sales_amount: 60, cards_sold: 20, new_customers: 20 },
    attainmentCap: 120,
    voidFreeShare: 200,
    voidPenalty: 200,
    voidPenaltyMax: 2000,
    bands: [
      { name: excellent, minPoints: 10_000 },
      { name: onTarget, minPoints: 8500 },
      { name: needsWork, minPoints: 6000 },
      { name: behind, minPoints: 0 },
    ],
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
