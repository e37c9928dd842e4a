import { scaled } from '../exact/scaled.ts'

/** Hundredths of working days: the most that a quota can be meant for. */
export const mostBasisDays = 6200

/**
 * The basis of a quota whose month gets other days: it stays the same share of the month's working days. So who is there for
 * all of it is asked for the whole target, and who is there for a part for what was asked of each day of theirs.
 * All in hundredths of working days; a month always has some.
 */
export const basisInMonth = (basisDays: number, monthBefore: number, monthNow: number): number =>
  Math.min(mostBasisDays, scaled(basisDays, monthNow, monthBefore))
