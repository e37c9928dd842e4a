import type { WorkingCalendar } from '../quotas/calendar/working-calendar.ts'
import { countedDays, type Span } from '../quotas/presence.ts'
import type { WageStretch } from './prorated-wage.ts'

/** Days as YYYY-MM-DD; leftOn is the last; wage per month, minor units. */
export type Waged = {
  readonly hiredOn: string | null
  readonly leftOn: string | null
  readonly wages: readonly { readonly fromOn: string; readonly wage: number }[]
}

/** How many working days of a month each wage held, while the person was employed, and how many the month has. */
export function wageStretches(
  { hiredOn, leftOn, wages }: Waged,
  month: Span,
  calendar: Pick<WorkingCalendar, 'isWorkingDay'>,
): { readonly stretches: WageStretch[]; readonly workingDays: number } {
  const latestFirst = wages.toSorted((one, other) => (one.fromOn < other.fromOn ? 1 : -1))
  const counted = countedDays(month, calendar)
  const days = new Map<number, number>()
  for (const day of counted) {
    if ((hiredOn !== null && day < hiredOn) || (leftOn !== null && day > leftOn)) continue
    const held = latestFirst.find(({ fromOn }) => fromOn <= day)
    if (held) days.set(held.wage, (days.get(held.wage) ?? 0) + 1)
  }
  return { stretches: [...days].map(([wage, count]) => ({ wage, days: count })), workingDays: counted.length }
}
