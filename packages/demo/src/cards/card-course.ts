import { addDays, type Day, daysBetween } from '../calendar/day.ts'
import type { Dice } from '../chances/dice.ts'

/** How a card is used up, if it is. */
export type CardCourse = {
  /** From the sale until it would be used up, in days. */
  readonly days: number
  /** Minor units that are ever used of it. */
  readonly used: number
}

const sleeping = { share: 0.12, least: 0.15, span: 0.6 }
const minorPerYuan = 100

/** The dearer the longer, firms with many cars faster; some stay in a drawer before they are used up. */
export function cardCourse(chances: Dice, { face, isFleet }: { face: number; isFleet: boolean }): CardCourse {
  const usual = isFleet ? 38 : 20 + 3 * Math.sqrt(face / minorPerYuan)
  const days = Math.max(2, Math.round(usual * (0.6 + 0.8 * chances.part())))
  const sleeps = chances.happens(sleeping.share)
  const share = sleeps ? sleeping.least + sleeping.span * chances.part() : 1
  return { days, used: sleeps ? Math.floor((face * share) / minorPerYuan) * minorPerYuan : face }
}

/** What of it was used before a day, minor units in whole yuan but for the last of it, and when by. */
export function usedBefore(
  { days, used }: CardCourse,
  soldOn: Day,
  day: Day,
): { readonly amount: number; readonly on: Day } | null {
  const past = daysBetween(soldOn, day)
  if (past <= 1) return null
  if (past > days) return { amount: used, on: addDays(soldOn, days) }
  const amount = Math.floor((used * past) / days / minorPerYuan) * minorPerYuan
  // Somewhere in the second half of that time, so that not all of them fall on one day.
  return amount > 0
    ? { amount, on: addDays(soldOn, Math.ceil(past / 2) + ((used + days) % Math.ceil(past / 2))) }
    : null
}
