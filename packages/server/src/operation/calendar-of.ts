import { type SalesCalendar, salesCalendar } from '@hubcap/rules/tenancy/sales-months/sales-calendar'
import { todayOf } from './dates.ts'
import type { ChainTime, Request } from './request.ts'

/** Which days each sales month of a chain has. */
export const calendarOf = ({ salesMonths }: Pick<ChainTime, 'salesMonths'>): SalesCalendar => salesCalendar(salesMonths)

/** The sales month that today lies in, YYYY-MM-01. */
export const thisMonthOf = (request: Request): string => calendarOf(request.chain).monthOf(todayOf(request))
