import type { Writing } from '@hubcap/database/door/database'
import { basisInMonth } from '@hubcap/rules/quotas/basis-in-month'
import { countedDays } from '@hubcap/rules/quotas/presence'
import { type SalesCalendar, salesCalendar } from '@hubcap/rules/tenancy/sales-months/sales-calendar'
import type { SalesMonths } from '@hubcap/rules/tenancy/sales-months/sales-months'
import { asDate, asDay } from '../operation/dates.ts'
import type { Request } from '../operation/request.ts'
import { calendarOfAnyDay } from './calendar-of-any-day.ts'

/** A working day in hundredths. */
const hundredths = 100

/**
 * Has reps' quotas meant for the days that their months have now. In the transaction that gives months other days.
 * months: those that it gives other days, YYYY-MM-01
 */
export async function rebaseQuotas(
  db: Writing,
  { actor, chain, now }: Request,
  { months, before, after }: { months: readonly string[]; before: SalesMonths; after: SalesMonths },
): Promise<void> {
  if (months.length === 0) return
  const quotas = await db.quota.findMany({
    where: { month: { in: months.map(asDate) }, basisDays: { not: null } },
    select: { id: true, month: true, basisDays: true },
    orderBy: { id: 'asc' },
  })
  const working = calendarOfAnyDay(chain)
  const daysIn = (calendar: SalesCalendar) => (month: string) =>
    hundredths * countedDays(calendar.spanOf(month), working).length
  const [daysBefore, daysNow] = [daysIn(salesCalendar(before)), daysIn(salesCalendar(after))]
  const rows = quotas.map(({ id, month, basisDays }) => {
    const named = asDay(month)
    return { id, basis_days: basisInMonth(basisDays ?? 0, daysBefore(named), daysNow(named)) }
  })
  await db.$executeRaw`
    UPDATE quota q SET basis_days = g.basis_days, updated_at = ${now}
    FROM json_to_recordset(${JSON.stringify(rows)}::json) AS g (id uuid, basis_days int)
    WHERE q.tenant_id = ${actor.tenantId}::uuid AND q.id = g.id`
}
