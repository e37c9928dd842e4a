import type { Reading } from '@hubcap/database/door/database'
import { addDays } from '@hubcap/rules/input/day'
import { historyDays } from '@hubcap/rules/quotas/forecast'
import type { Metric } from '@hubcap/rules/quotas/metric'
import { actuals } from '../quotas/actuals.ts'
import type { SharedOf } from '../quotas/shared-sales.ts'
import type { Look } from './look.ts'

/** What came in on a day: recorded sales, and customer files opened. */
export type DayTotal = { day: string; amount: bigint; count: number; newCustomers: number }

/** The month before, and as far back as a forecast looks. */
function firstDay({ today, end, periods: { previousFrom } }: Look): string {
  const history = addDays(today, -historyDays)
  return today <= end && history < previousFrom ? history : previousFrom
}

/** Days on which anything came in, up to the last day looked at. */
export async function dayTotals(db: Reading, look: Look, sharedOf: SharedOf): Promise<DayTotal[]> {
  const period = { from: firstDay(look), to: look.periods.to }
  const shared = look.scope === 'person' ? await sharedOf(period) : []
  const days = await actuals(db, { period, by: 'chain', per: 'day', at: look, shared })
  return days.map(({ from, salesAmount, cardsSold, newCustomers }) => ({
    day: String(from),
    amount: salesAmount,
    count: cardsSold,
    newCustomers,
  }))
}

/** The day's figure that a metric counts. */
export const countedBy: Record<Metric, (day: DayTotal) => number> = {
  sales_amount: ({ amount }) => Number(amount),
  cards_sold: ({ count }) => count,
  new_customers: ({ newCustomers }) => newCustomers,
}

/** Sums over a period, both ends included. */
export function sumOver(days: readonly DayTotal[], from: string, to: string) {
  const chosen = days.filter(({ day }) => day >= from && day <= to)
  return {
    amount: chosen.reduce((sum, day) => sum + day.amount, 0n),
    count: chosen.reduce((sum, day) => sum + day.count, 0),
    newCustomers: chosen.reduce((sum, day) => sum + day.newCustomers, 0),
  }
}
