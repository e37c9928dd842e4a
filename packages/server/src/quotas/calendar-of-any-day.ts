import { tablesOf } from '@hubcap/rules/quotas/calendar/tables-of'
import { type WorkingCalendar, workingCalendar } from '@hubcap/rules/quotas/calendar/working-calendar'
import type { ChainTime } from '../operation/request.ts'

type OfAnyDay = Pick<WorkingCalendar, 'isWorkingDay' | 'workingDays' | 'holidayOn'>

/** A chain's working days, of no period: it can't say which years' holidays are known. */
export function calendarOfAnyDay({ timeZone }: Pick<ChainTime, 'timeZone'>): OfAnyDay {
  const day = '2000-01-01'
  return workingCalendar(day, day, tablesOf(timeZone))
}
