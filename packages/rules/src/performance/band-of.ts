import type { Band } from './scorecard.ts'

/** Place in the bands, best 0, of so many hundredths of a point. Bands as scorecardBandsSchema has them. */
export const bandOf = (points: number, bands: readonly Band[]): number =>
  bands.findIndex((band) => band.minPoints <= points)

/** The best band's limit is open above. */
export type BandLimits = {
  readonly index: number
  readonly name: string
  /** Hundredths of a point: from its own on, and before the next better one's. */
  readonly from: number
  readonly before: number | null
}

export const limitsOf = (bands: readonly Band[]): BandLimits[] =>
  bands.map(({ name, minPoints }, index) => ({
    index,
    name,
    from: minPoints,
    before: bands[index - 1]?.minPoints ?? null,
  }))

/** Which band is the next better one, and how many hundredths of a point it takes to get there; null in the best. */
export function nextBandOf(
  points: number,
  bands: readonly Band[],
): { index: number; name: string; missing: number } | null {
  const index = bandOf(points, bands) - 1
  const next = bands[index]
  return next ? { index, name: next.name, missing: next.minPoints - points } : null
}
