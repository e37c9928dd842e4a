import { scaled } from '../exact/scaled.ts'
import { addDays, dayNumber, monthEnd } from '../input/day.ts'
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
  /** Its first day. */
  readonly month: string
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
export function splitQuota({ target, month, fromOn, calendar, presence }: QuotaToSplit): QuotaSplit {
  const end = monthEnd(month)
  if (fromOn <= month) return { stays: 0, moves: target }
  if (fromOn > end) return { stays: target, moves: 0 }
  const present = presence ? presence.stays + presence.moves : 0
  if (presence && present > 0) {
    const stays = scaled(target, presence.stays, present)
    return { stays, moves: target - stays }
  }
  const count = calendar.workingDays(month, end) > 0 ? calendar.workingDays : calendarDays
  const stays = scaled(target, count(month, addDays(fromOn, -1)), count(month, end))
  return { stays, moves: target - stays }
}
