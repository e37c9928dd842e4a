import { instantOnDay } from '@hubcap/rules/sales/instant-on-day'
import { soldOn } from '@hubcap/rules/sales/sold-on'
import type { Day } from '../calendar/day.ts'

export const demoTimeZone = 'Asia/Shanghai'

/** A given day ends early in the morning's business, so that whatever is recorded on it afterwards comes last. */
const hourOfGivenDay = '10:00'

/** The last day of the demo and the moment up to which things have happened on it. */
export type DemoMoment = { readonly today: Day; readonly now: Date }

/** @param givenDay YYYY-MM-DD, or null for the clock's own day */
export function demoMoment(givenDay: Day | null, clock: Date): DemoMoment {
  if (givenDay === null) return { today: soldOn(clock, demoTimeZone), now: clock }
  return { today: givenDay, now: instantOnDay(givenDay, demoTimeZone, hourOfGivenDay) }
}
