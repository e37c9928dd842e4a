import { Prisma } from '@hubcap/database/prisma'
import { monthsBetween } from '@hubcap/rules/input/months-between'
import type { MonthSpan, SalesCalendar } from '@hubcap/rules/tenancy/sales-months/sales-calendar'

/** The sales month, as YYYY-MM-01, of a column of days that all lie between two. */
export function monthOfDay(calendar: SalesCalendar, day: Prisma.Sql, { from, to }: MonthSpan): Prisma.Sql {
  if (calendar.isNatural) return Prisma.sql`to_char(date_trunc('month', ${day}), 'YYYY-MM-DD')`
  const months = monthsBetween(calendar.monthOf(from), calendar.monthOf(to))
  const starts = months.map((month) => calendar.spanOf(month).from)
  return Prisma.sql`(${months}::text[])[width_bucket(${day}, ${starts}::date[])]`
}
