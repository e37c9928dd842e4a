/** Of how many days uses are looked at, and what it takes to tell a habit from chance. */
export const burnWindowDays = 90
export const fewestUses = 3
export const fewestDays = 14

export type CardUse = {
  /** Days from the first use in the window to today, both included. */
  readonly days: number
  /** How often the card paid in the window. */
  readonly times: number
  /** What was taken off it: minor units of principal, or uses of a count card. */
  readonly used: number
  /** What is left, in the same unit. */
  readonly left: number
}

/**
 * In how many days a card will be used up if its customer goes on as in the last 90 days: what is left, divided by what a day
 * took on average, rounded down. Null where there were too few uses to say so, or nothing is left.
 */
export function burnRate({ days, times, used, left }: CardUse): number | null {
  if (times < fewestUses || days < fewestDays || used <= 0 || left <= 0) return null
  return Math.floor((left * days) / used)
}
