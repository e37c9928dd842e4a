import { addMonths } from '@hubcap/rules/input/add-months'
import type { Metric } from '@hubcap/rules/quotas/metric'
import type { PlanAction, PlanPeriod, PlanTarget } from '@hubcap/rules/quotas/plans/sales-plan'
import { raiseTarget } from '@hubcap/rules/quotas/raise-target'
import { asDate, asDay } from '@hubcap/server/operation/dates'
import { doorOf, type Request } from '@hubcap/server/operation/request'
import { createSalesPlan } from '@hubcap/server/quotas/plans/create-sales-plan'
import { reviseSalesPlan } from '@hubcap/server/quotas/plans/revise-sales-plan'
import { saveSalesPlan } from '@hubcap/server/quotas/plans/save-sales-plan'
import { stepSalesPlan } from '@hubcap/server/quotas/plans/step-sales-plan'
import type { Doer } from '@hubcap/server/sales/add-card-sales'
import { addDays, type Day, monthsBefore } from '../calendar/day.ts'
import type { Timeline } from '../load/timeline.ts'
import type { Network, PlacedStaff } from '../network/network.ts'
import { planWords } from './plan-words.ts'

type Place = { readonly franchiseeId: string | null; readonly storeId: string | null }
type Plan = { readonly place: Place; readonly period: PlanPeriod; readonly firstMonth: Day; readonly title: string }

/** As somebody of the chain's who isn't its administrator. */
const by = (request: Request, { id, name }: Doer): Request => ({
  ...request,
  actor: { ...request.actor, userAccountId: id },
  actorName: name,
})

/** The quotas of a place as the targets of a plan: months later, and raised. */
async function targetsFrom(request: Request, place: Place, months: readonly Day[], later = 0, raise = 0) {
  const where = { ...place, staffId: null, month: { in: months.map(asDate) } }
  const orderBy = [{ metric: 'asc' as const }, { month: 'asc' as const }]
  const rows = await doorOf(request).read((db) => db.quota.findMany({ where, orderBy }))
  return rows.map(
    ({ month, metric, target }): PlanTarget => ({
      month: addMonths(asDay(month), later),
      metric: metric as Metric,
      target: raiseTarget(Number(target), raise),
    }),
  )
}

const newestOf = (request: Request, salesPlanId: string) =>
  doorOf(request).read((db) =>
    db.salesPlanVersion.findFirstOrThrow({ where: { salesPlanId }, orderBy: { versionNo: 'desc' } }),
  )

async function write(request: Request, planId: string, content: string, targets: readonly PlanTarget[]) {
  const { id, revision } = await newestOf(request, planId)
  await saveSalesPlan(request, { id, revision, content, targets: [...targets] })
}

async function begin(request: Request, plan: Plan, content: string, targets: readonly PlanTarget[]): Promise<string> {
  const { place, ...rest } = plan
  const idempotencyKey = `demo-plan-${place.storeId ?? place.franchiseeId ?? 'chain'}-${plan.firstMonth}`
  const id = await createSalesPlan(request, { ...place, ...rest, idempotencyKey })
  await write(request, id, content, targets)
  return id
}

async function step(request: Request, planId: string, action: PlanAction, remarks: string | null = null) {
  const { id, revision } = await newestOf(request, planId)
  await stepSalesPlan(request, { id, revision, action, remarks })
}

const isOf = (role: string) => (one: PlacedStaff) => one.plan.account?.roles.some((own) => own === role) ?? false

/**
 * This year's plan as it was approved, with the parts of the franchisees; a quarter that came back with remarks; one that was
 * mended and waits; and a month that a store's manager is still writing.
 */
export async function addSalesPlans(
  admin: Timeline,
  network: Network,
  doers: ReadonlyMap<string, Doer>,
): Promise<void> {
  const { today } = admin
  const january: Day = `${today.slice(0, 4)}-01-01`
  const year = Array.from({ length: 12 }, (_, at) => addMonths(january, at))
  const then = admin.on(addDays(january, -20))
  const franchiseeIds = [...new Set(network.stores.map(({ franchiseeId }) => franchiseeId))]
  for (const franchiseeId of [null, ...franchiseeIds]) {
    const place = { franchiseeId, storeId: null }
    const targets = await targetsFrom(then, place, year)
    if (targets.length === 0) continue
    const title = planWords.yearTitle(january.slice(0, 4))
    const plan = { place, period: 'year', firstMonth: january, title } as const
    const id = await begin(then, plan, franchiseeId ? planWords.yearPart : planWords.year, targets)
    await step(then, id, 'submit')
    await step(admin.on(addDays(january, -10)), id, 'approve')
  }
  await addQuarters(admin, network, doers)
  await addMonth(admin, network, doers)
}

/** Of the coming quarter, by owners: as this month's quotas are, month by month. */
async function addQuarters(admin: Timeline, network: Network, doers: ReadonlyMap<string, Doer>): Promise<void> {
  const { today } = admin
  const firstMonth = addMonths(monthsBefore(today, 0), 1)
  const owners = new Map(network.staff.filter(isOf('franchise_owner')).map((one) => [one.franchiseeId, one] as const))
  for (const [at, owner] of [...owners.values()].slice(0, 2).entries()) {
    const doer = doers.get(owner.id)
    if (!doer) continue
    const place = { franchiseeId: owner.franchiseeId, storeId: null }
    const asked = async (raise: number) =>
      (
        await Promise.all(
          [1, 2, 3].map((later) => targetsFrom(admin.on(today), place, [monthsBefore(today, 0)], later, raise)),
        )
      ).flat()
    const [low, high] = [await asked(-1500), await asked(500)]
    if (low.length === 0) continue
    const plan = { place, period: 'quarter', firstMonth, title: planWords.quarterTitle } as const
    const submitted = by(admin.on(addDays(today, -6)), doer)
    const id = await begin(submitted, plan, planWords.quarter, low)
    await step(submitted, id, 'submit')
    await step(admin.on(addDays(today, -4)), id, 'return', planWords.remarks)
    if (at === 0) continue
    const again = by(admin.on(addDays(today, -2)), doer)
    await reviseSalesPlan(again, { id, idempotencyKey: `demo-plan-again-${owner.id}` })
    await write(again, id, planWords.quarterAgain, high)
    await step(again, id, 'submit')
  }
}

async function addMonth(admin: Timeline, network: Network, doers: ReadonlyMap<string, Doer>): Promise<void> {
  const { today } = admin
  const manager = network.staff.find((one) => isOf('store_manager')(one) && one.storeId !== null)
  const doer = manager && doers.get(manager.id)
  if (!manager || !doer) return
  const place = { franchiseeId: manager.franchiseeId, storeId: manager.storeId }
  const request = by(admin.on(addDays(today, -1)), doer)
  const targets = await targetsFrom(request, place, [monthsBefore(today, 0)], 1, 300)
  const plan = { place, period: 'month', firstMonth: addMonths(monthsBefore(today, 0), 1) } as const
  await begin(request, { ...plan, title: planWords.monthTitle }, planWords.month, targets)
}
