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
  /** Whole percent of all who belong in it, where the scorecard distributes. */
  readonly share: number | null
}

export const limitsOf = (bands: readonly Band[]): BandLimits[] =>
  bands.map(({ name, minPoints, share }, index) => ({
    index,
    name,
    from: minPoints,
    before: bands[index - 1]?.minPoints ?? null,
    share: share ?? null,
  }))
