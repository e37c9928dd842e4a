import { accept, type Decision } from '../decision/decision.ts'
import { type customersRefusals, refuse } from './refusals.ts'

/** A day of calls is some dozens; whoever copies out a list of customers needs hundreds. */
export const revealLimits = [
  { minutes: 60, most: 60 },
  { minutes: 24 * 60, most: 300 },
] as const

export const longestWindow = revealLimits[1]

/**
 * Whether one more phone may be revealed. times: when this account revealed phones, the newest first, as far back as the
 * longest window. The answer says after how many minutes there is room again.
 */
export function decideReveal(
  times: readonly Date[],
  now: Date,
): Decision<undefined, keyof typeof customersRefusals & string> {
  const waits = revealLimits.flatMap(({ minutes, most }) => {
    const oldest = times[most - 1]
    const free = oldest ? oldest.getTime() + minutes * 60_000 - now.getTime() : 0
    return free > 0 ? [free] : []
  })
  if (waits.length === 0) return accept(undefined)
  return refuse('customer.too_many_reveals', { minutes: Math.ceil(Math.max(...waits) / 60_000) })
}
