import { scaled } from '../exact/scaled.ts'

/** What 100 % is. */
export const wholeShare = 10_000

/**
 * A target raised by a percentage, or lowered: base × (1 + percent), half up. 0 means that no target remains.
 *
 * base: minor units or a count; basisPoints: hundredths of a percent, −10,000 to 100,000.
 */
export const raiseTarget = (base: number, basisPoints: number): number =>
  scaled(base, wholeShare + basisPoints, wholeShare)
