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
}

const calendarDays = (from: string, to: string) => Math.max(0, dayNumber(to) - dayNumber(from) + 1)

/**
 * The quota of a rep who moves to another store, parted by the working days of the month before the move and from it on;
 * by calendar days in a month that has no working day. A month after the move goes over whole, one before it stays.
 */
export function splitQuota({ target, month, fromOn, calendar }: QuotaToSplit): QuotaSplit {
  const end = monthEnd(month)
  if (fromOn <= month) return { stays: 0, moves: target }
  if (fromOn > end) return { stays: target, moves: 0 }
  const count = calendar.workingDays(month, end) > 0 ? calendar.workingDays : calendarDays
  const stays = scaled(target, count(month, addDays(fromOn, -1)), count(month, end))
  return { stays, moves: target - stays }
}
