import { addDays } from '@hubcap/rules/input/day'
import { addMonths, daysOf, type MonthsNow, thisMonth } from '@/lib/address/month.ts'
import type { Days } from '../calendar/range-calendar.tsx'

export const usualDays = ['today', 'yesterday', 'last_7', 'last_30', 'this_month', 'last_month'] as const
export type UsualDays = (typeof usualDays)[number]

/** The days that people mean most. "The last 7" end with today. */
export function daysMeant(usual: UsualDays, now: MonthsNow): Days {
  const { today } = now
  const month = thisMonth(now)
  switch (usual) {
    case 'today':
      return { from: today, to: today }
    case 'yesterday':
      return { from: addDays(today, -1), to: addDays(today, -1) }
    case 'last_7':
      return { from: addDays(today, -6), to: today }
    case 'last_30':
      return { from: addDays(today, -29), to: today }
    case 'this_month':
      return { from: daysOf(month, now).from, to: today }
    case 'last_month':
      return daysOf(addMonths(month, -1), now)
  }
}
