import { dateIssue } from '../input/iso-date.ts'
import { type Issue, issue } from '../input/issue.ts'

/** time: HH:MM:SS of the wall, null where only the day is written. */
export type WrittenMoment = { readonly day: string; readonly time: string | null }

const day = /^(\d{4})(?:([-/.])(\d{1,2})\2(\d{1,2})|年(\d{1,2})月(\d{1,2})[日号]?|(\d{2})(\d{2}))/
const time = /^(?:(?:T|\s+)([01]?\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.\d+)?)?)?$/

/**
 * Year first in any usual spelling: 1996-07-04, 1996/7/4, 1996.7.4, 1996年7月4日, 19960704, with a time of the wall or
 * without. Day or month first is refused: nobody can tell 4/7 from 7/4.
 */
export function readMoment(written: string): WrittenMoment | Issue {
  const text = written.normalize('NFKC').trim()
  const found = day.exec(text)
  if (!found) return issue('invalid_date')
  const [all, year, , ...parts] = found
  const [month = '', date = ''] = parts.filter((part) => part !== undefined)
  const clock = time.exec(text.slice(all.length))
  if (!clock) return issue('invalid_date')
  const iso = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  const [, hour, minute, second = '00'] = clock
  return (
    dateIssue(iso) ?? { day: iso, time: hour === undefined ? null : `${hour.padStart(2, '0')}:${minute}:${second}` }
  )
}

/** The day alone; a time beside it is dropped, as spreadsheets add 0:00 to every date. */
export function readDay(written: string): string | Issue {
  const read = readMoment(written)
  return 'day' in read ? read.day : read
}
