import { monthEnd } from '@hubcap/rules/input/day'
import { monthsBetween } from '@hubcap/rules/input/months-between'
import { isPostedIn } from '@hubcap/rules/quotas/decide-quota'
import { metrics } from '@hubcap/rules/quotas/metric'
import { maxCells, setQuotasInput } from '@hubcap/rules/quotas/set-quotas.input'
import { inputOf } from '@hubcap/server/operation/input-of'
import { doorOf, type Request } from '@hubcap/server/operation/request'
import { actuals } from '@hubcap/server/quotas/actuals'
import { setQuotas } from '@hubcap/server/quotas/set-quotas'
import { type Day, monthsBefore } from '../calendar/day.ts'
import { repPost } from '../chains/staff-plans.ts'
import type { Network } from '../network/network.ts'
import { type PlannedCell, planQuotas, type QuotaMonths, type RepMonth } from './plan-quotas.ts'

const quotaMonths = (today: Day, months: number): QuotaMonths => ({
  past: monthsBetween(monthsBefore(today, months), monthsBefore(today, 1)),
  coming: monthsBetween(monthsBefore(today, 0), `${today.slice(0, 4)}-12-01`),
})

async function repMonths(request: Request, { staff }: Network, { past }: QuotaMonths): Promise<RepMonth[]> {
  const period = { from: past[0] as Day, to: monthEnd(past.at(-1) as Day) }
  const reps = new Map(staff.filter(({ plan }) => plan.post === repPost).map((one) => [one.id, one]))
  const rows = await doorOf(request).read((db) => actuals(db, { period, by: 'staff', per: 'month' }))
  return rows.flatMap(({ franchiseeId, storeId, staffId, from: month, ...figures }) => {
    const rep = staffId ? reps.get(staffId) : undefined
    if (!rep || !franchiseeId || !storeId || !staffId || !month) return []
    const postings = rep.stays.map((stay) => ({ storeId: stay.storeId, fromOn: stay.from }))
    if (!isPostedIn(postings, rep.stays.at(-1)?.until ?? null, storeId, { from: month, to: monthEnd(month) })) return []
    const { salesAmount, cardsSold, newCustomers } = figures
    const done = { sales_amount: Number(salesAmount), cards_sold: cardsSold, new_customers: newCustomers }
    return [{ franchiseeId, storeId, staffId, month, figures: done }]
  })
}

/** Gives the chain its quotas, for the months of its books and the rest of the year. */
export async function setDemoQuotas(request: Request, network: Network, today: Day, months: number): Promise<void> {
  const span = quotaMonths(today, months)
  const codes = [
    ...network.stores.map((store) => [store.id, store.plan.code] as const),
    ...network.staff.map((one) => [one.id, `${one.plan.name} ${one.phone}`] as const),
  ]
  const names = new Map(codes)
  const planned = planQuotas(await repMonths(request, network, span), span, (id) => names.get(id) ?? '')
  for (const metric of metrics)
    for (let from = 0; from < planned[metric].length; from += maxCells) {
      const cells: PlannedCell[] = planned[metric].slice(from, from + maxCells)
      await setQuotas(request, inputOf(setQuotasInput, { metric, cells }))
    }
}
