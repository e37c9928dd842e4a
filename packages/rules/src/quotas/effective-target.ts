import { scaled } from '../exact/scaled.ts'

export type ProratedTarget = {
  /** Minor units or a count. */
  readonly target: number
  /** Hundredths of working days for which the target was meant; null: it is never prorated. */
  readonly basisDays: number | null
  /** Hundredths of working days that somebody is there as known now. */
  readonly presentDays: number
}

/**
 * What is really to be reached: the target by the days that somebody is there, of those for which it was meant, half up.
 * A target that was meant for no day at all is left as it is.
 */
export const effectiveTarget = ({ target, basisDays, presentDays }: ProratedTarget): number =>
  basisDays === null || basisDays === 0 ? target : scaled(target, presentDays, basisDays)
