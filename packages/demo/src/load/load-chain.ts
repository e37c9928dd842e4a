import type { Database } from '@hubcap/database/door/database'
import { refreshStatistics } from '@hubcap/database/lookups/refresh-statistics'
import { systemActor } from '@hubcap/rules/tenancy/actor'
import { naturalMonths } from '@hubcap/rules/tenancy/sales-months/sales-months'
import { nowhere } from '@hubcap/server/operation/origin'
import { policyOfRoles } from '@hubcap/server/operation/policy'
import { recordChange } from '@hubcap/server/operation/record-change'
import { doorOf, type Request } from '@hubcap/server/operation/request'
import { scoreMonth } from '@hubcap/server/performance/score-month'
import { addCardSales } from '@hubcap/server/sales/add-card-sales'
import { createChain } from '@hubcap/server/tenancy/create-chain'
import { hashPassword } from '@hubcap/server/tenancy/password-hash'
import { uuidv7 } from 'uuidv7'
import { type Day, daysFrom, monthsBefore } from '../calendar/day.ts'
import { recordCustodies } from '../cards/record-custodies.ts'
import { setRates } from '../cards/set-rates.ts'
import { stepCards } from '../cards/step-cards.ts'
import { createProducts } from '../catalog/create-products.ts'
import { issueCardNumbers } from '../catalog/issue-card-numbers.ts'
import type { ChainPlan } from '../chains/chain-plan.ts'
import { clearMonths } from '../clearing/clear-months.ts'
import { addBuyers } from '../customers/add-buyers.ts'
import { addLeads } from '../leads/add-leads.ts'
import { earnDemoPoints } from '../members/earn-demo-points.ts'
import { openAccounts } from '../network/open-accounts.ts'
import { openNetwork } from '../network/open-network.ts'
import { tradingStores } from '../network/trading-stores.ts'
import { addIncentives } from '../pay/add-incentives.ts'
import { payMonths } from '../pay/pay-months.ts'
import { rewardManagers } from '../pay/reward-managers.ts'
import { markPeople } from '../performance/mark-people.ts'
import { reviewScoreMonths } from '../performance/review-score-months.ts'
import { addSalesPlans } from '../quotas/add-sales-plans.ts'
import { setDemoQuotas } from '../quotas/set-quotas.ts'
import { type PlannedSales, planSales } from '../sales/plan-sales.ts'
import { visits } from '../sales/visits.ts'
import { tryDrafts } from '../simulations/try-drafts.ts'
import { closeDays } from '../takings/close-days.ts'
import { byAdmin } from '../tenancy/by-admin.ts'
import { demoPassword } from '../tenancy/demo-password.ts'
import { CardPasts } from '../till/card-pasts.ts'
import { createServices } from '../till/create-services.ts'
import { type KnownOfTills, tillWorld } from '../till/till-world.ts'
import { type DemoMoment, demoTimeZone } from './demo-moment.ts'
import { inOneTransaction } from './in-one-transaction.ts'
import { timeline } from './timeline.ts'

export type LoadedChain = { name: string; stores: number; staff: number; customers: number; sales: number }

const settings = { timeZone: demoTimeZone, currency: 'CNY', locale: 'zh' } as const

async function addChain(request: Request, plan: ChainPlan): Promise<void> {
  const { slug, name } = plan
  const [first] = plan.franchisees[0]?.office ?? []
  if (!first?.account) throw new Error(`${slug} has no administrator`)
  const administrator = { name: first.name, email: first.account.email, phoneKey: null, password: demoPassword }
  const { tenantId } = request.actor
  await createChain(request.database, { tenantId, slug, name, ...settings, administrator }, request.now)
}

/** The sales, their customers and what was done with their cards through the bulk twins, with one entry in the log for all. */
async function addSales(request: Request, { customers, sales }: PlannedSales, till: KnownOfTills): Promise<CardPasts> {
  return doorOf(request).write(async (db) => {
    const pasts = new CardPasts(await tillWorld(db, till))
    const ids = await addBuyers(db, request, till.slug, customers)
    const rows = sales.map(({ customerAt, ...sale }) => ({
      ...sale,
      createdAt: sale.soldAt,
      customerId: ids[customerAt] as string,
    }))
    await addCardSales(db, request, rows, null, (sold) => pasts.of(sold))
    await pasts.write(db)
    await recordChange(db, request, {
      action: 'card_sale.record',
      entity: 'chain',
      entityId: request.actor.tenantId,
      franchiseeId: null,
      after: { customers: customers.length, cardSales: sales.length },
    })
    return pasts
  })
}

/** The scores that the worker would have given by now, of every month of the books. */
async function scoreMonths({ database, actor, now }: Request, today: Day, months: number): Promise<void> {
  for (let ago = months; ago >= 0; ago--)
    await scoreMonth({ database, now: () => now }, actor.tenantId, monthsBefore(today, ago))
}

/** Loads one chain with its past, as a whole or not at all. */
export function loadChain(
  database: Database,
  plan: ChainPlan,
  moment: DemoMoment,
  months: number,
): Promise<LoadedChain> {
  const tenantId = uuidv7()
  return inOneTransaction(database, tenantId, async (within) => {
    const chain = { ...settings, name: plan.name, salesMonths: naturalMonths }
    const actor = systemActor(tenantId)
    // The system signs nothing here: whoever signs in later does so with the API's own secret.
    const doer = {
      database: within,
      policy: policyOfRoles,
      followers: {},
      origin: nowhere,
      actor,
      actorName: null,
      secret: '',
      portalUrl: '',
    }
    const request: Request = { ...doer, chain, now: moment.now }
    const time = timeline(request, moment.today)
    await addChain(time.on(time.monthStart(plan.founded)), plan)
    const admin = timeline(await byAdmin(request), moment.today)
    const products = await createProducts(request, admin, plan)
    const network = await openNetwork(time, plan)
    const doers = await openAccounts(time, network, await hashPassword(demoPassword))
    const days = daysFrom(monthsBefore(moment.today, months), moment.today)
    const place = { slug: plan.slug, timeZone: demoTimeZone, moment }
    const stores = tradingStores(network, doers)
    const planned = planSales(plan, products, visits(place, stores, days), moment.now)
    await createServices(time, plan.slug, network.stores)
    const fleet = products.filter(({ weight, fleetWeight }) => fleetWeight > weight)
    const fleetProductIds = new Set(fleet.map(({ id }) => id))
    const pasts = await addSales(request, planned, { slug: plan.slug, request, moment, stores, fleetProductIds })
    await issueCardNumbers(request, network)
    await setRates(request, time)
    await earnDemoPoints(request, admin)
    await stepCards(admin, (of) => pasts.quiet(of))
    await recordCustodies(request, admin)
    await closeDays(request, plan.slug, stores, moment)
    await doorOf(request).write(refreshStatistics)
    await clearMonths(request, time)
    await addLeads(admin, { slug: plan.slug, network, products, months })
    await setDemoQuotas(request, network, moment.today, months)
    await addSalesPlans(admin, network, doers)
    await scoreMonths(request, moment.today, months)
    await reviewScoreMonths(request, moment.today, months)
    if (plan.marksAt !== null) {
      await markPeople(admin, plan.marksAt)
      await scoreMonths(request, moment.today, 0)
    }
    await addIncentives(within, admin)
    await rewardManagers(within, admin, months)
    await doorOf(request).write(refreshStatistics)
    await payMonths(within, admin, months)
    await tryDrafts({ ...admin.on(moment.today), now: moment.now }, moment.today)
    const { customers, sales } = planned

    return {
      name: plan.name,
      stores: network.stores.length,
      staff: network.staff.length,
      customers: customers.length,
      sales: sales.length,
    }
  })
}
