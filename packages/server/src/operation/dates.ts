import { soldOn } from '@hubcap/rules/sales/sold-on'
import type { Request } from './request.ts'

/** A day as the database keeps it; days have no zone. */
export const asDate = (day: string): Date => new Date(`${day}T00:00:00Z`)

/** null and undefined pass: cleared, and left as it is. */
export const asDateOr = <Blank extends null | undefined>(day: string | Blank): Date | Blank =>
  typeof day === 'string' ? asDate(day) : day

export const asDay = (date: Date): string => date.toISOString().slice(0, 10)

export const asDayOrNull = (date: Date | null): string | null => date && asDay(date)

/** Today in the chain's time zone. */
export const todayOf = (request: Request): string => soldOn(request.now, request.chain.timeZone)

/** The first day of a day's natural month: of an argument that is any day of the natural month that names one. */
export const monthOf = (day: string): string => `${day.slice(0, 7)}-01`
