import { scaled } from '../exact/scaled.ts'
import { addDays, dayNumber } from '../input/day.ts'
import type { WorkingCalendar } from './calendar/working-calendar.ts'

export type QuotaSplit = {
  /** With the store that is left; 0: nothing. */
  readonly stays: number
  /** With the store that is gone to; 0: nothing. The two are the target. */
  readonly moves: number
}

export type QuotaToSplit = {
  /** Minor units or a count. */
  readonly target: number
  /** First and last day of its month. */
  readonly from: string
  readonly to: string
  /** The first day in the new store. */
  readonly fromOn: string
  readonly calendar: Pick<WorkingCalendar, 'workingDays'>
  /** Hundredths of working days at each store as posted now, leave left out: by these, where there are any. */
  readonly presence?: QuotaSplit
}

const calendarDays = (from: string, to: string) => Math.max(0, dayNumber(to) - dayNumber(from) + 1)

/**
 * The quota of a rep who moves to another store, parted by the working days on which they are at each of the two; where
 * that isn't known, by those of the month before the move and from it on, and by calendar days in a month that has none.
 * A month after the move goes over whole, one before it stays.
 */
export function splitQuota({ target, from, to, fromOn, calendar, presence }: QuotaToSplit): QuotaSplit {
  if (fromOn <= from) return { stays: 0, moves: target }
  if (fromOn > to) return { stays: target, moves: 0 }
  const present = presence ? presence.stays + presence.moves : 0
  if (presence && present > 0) {
    const stays = scaled(target, presence.stays, present)
    return { stays, moves: target - stays }
  }
  const count = calendar.workingDays(from, to) > 0 ? calendar.workingDays : calendarDays
  const stays = scaled(target, count(from, addDays(fromOn, -1)), count(from, to))
  return { stays, moves: target - stays }
}
