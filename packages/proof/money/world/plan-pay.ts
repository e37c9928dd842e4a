import { randomUUID } from 'node:crypto'
import type { Stage } from '../../bench/frame/stage.ts'
import type { Asker } from '../../bench/frame/token.ts'
import { type Asking, documentFor, type Values } from '../clients/ask.ts'
import { dayInChina, plusMonths } from '../contracts/days.ts'
import { type PlanName, payTermsTried } from '../pay/terms.ts'
import { bareId, idFor } from './global-id.ts'
import type { Place } from './make-world.ts'

/** How a chain pays. Minor units, months as their first day. */
export type PayPlanned = {
  /** Of each franchisee the first month that is paid. */
  readonly begins: ReadonlyMap<string, string>
  /** By name the id of each plan. */
  readonly plans: ReadonlyMap<PlanName, string>
  /** Which plan each version of one is of: there is one of each. */
  readonly versions: ReadonlyMap<string, PlanName>
  /** By which plan people are paid to whom nothing else is given. */
  readonly planOf: ReadonlyMap<string, PlanName>
  /** To whom plans are given while others ask; what all others are paid by stays as it is. */
  readonly unsteady: ReadonlySet<string>
  readonly wages: ReadonlyMap<string, number>
  readonly rewardId: string
  readonly penaltyId: string
}

/** So many months before this one franchisees begin: few, in which most is sold, or many to go through. */
const monthsOf = [
  [2, 3, 1],
  [2, 4, 30],
  [3, 40, 60],
  [2, 1, 80],
]

const documents = {
  plan: documentFor('setCommissionPlan', 'SetCommissionPlanInput', '... on CommissionPlanVersion { id plan { id } }'),
  give: documentFor('giveCommissionPlan', 'GiveCommissionPlanInput', '... on CommissionAssignment { id }'),
  item: documentFor('createIncentiveItem', 'CreateIncentiveItemInput', '... on IncentiveItem { id }'),
}

export const incentiveAmounts = { minAmount: 1, maxAmount: 50_000 }
const wage = 300_000
const longAgo = '2015-01-01'

type World = { stage: Stage; url: string; asking: Asking; admin: Asker; places: readonly Place[]; at: number }

/** Plans are made and given, people get wages, and what they can be rewarded for a place in the catalogue. */
export async function planPay({ stage, url, asking, admin, places, at }: World): Promise<PayPlanned> {
  const done = async (document: string, input: Values): Promise<Values> => {
    const answer = await asking.ask({ asker: admin, document, input: { ...input, idempotencyKey: randomUUID() } })
    if (answer.kind !== 'done') throw new Error(`The proof can't plan its pay: ${JSON.stringify(answer)}`)
    return answer.value
  }
  const [plans, versions] = [new Map<PlanName, string>(), new Map<string, PlanName>()]
  for (const name of Object.keys(payTermsTried) as PlanName[]) {
    const { rules, cap, draw } = payTermsTried[name]
    const value = await done(documents.plan, {
      ...{ name, fromMonth: longAgo, audience: name === 'atSale' ? 'everybody' : 'given', cap, draw },
      rules: rules.map(({ metricId, tiering, tiers }) => ({ metricId, tiering, tiers, tierBase: 'amount' })),
    })
    plans.set(name, bareId((value.plan as Values).id))
    versions.set(bareId(value.id), name)
  }
  const give = (name: PlanName, franchiseeId: string, storeId: string | null) =>
    done(documents.give, {
      ...{ commissionPlanId: idFor('CommissionPlan', plans.get(name) as string), fromMonth: longAgo },
      ...{ franchiseeId: idFor('Franchisee', franchiseeId), storeId: storeId && idFor('Store', storeId) },
    })
  const franchisees = [...new Set(places.map(({ franchiseeId }) => franchiseeId))]
  const planOf = new Map<string, PlanName>()
  const byStore: readonly PlanName[][] = [
    ['atSale', 'byTiers'],
    ['byReach', 'atUse'],
    ['atSale', 'atUse'],
  ]
  for (const [f, franchiseeId] of franchisees.entries()) {
    const [first, second] = byStore[f % byStore.length] as [PlanName, PlanName]
    const [one, other] = places.filter((place) => place.franchiseeId === franchiseeId) as [Place, Place]
    if (first !== 'atSale') await give(first, franchiseeId, null)
    await give(second, franchiseeId, other.storeId)
    for (const staffId of one.staff) planOf.set(staffId, first)
    for (const staffId of other.staff) planOf.set(staffId, second)
  }
  const item = async (name: string, kind: string) =>
    bareId((await done(documents.item, { name, kind, ...incentiveAmounts })).id)
  const waged = places.flatMap(({ franchiseeId, staff }) => staff.slice(0, 1).map((id) => ({ franchiseeId, id })))
  await stage.sql(
    url,
    `INSERT INTO staff_pay (tenant_id, id, franchisee_id, staff_id, from_on, base_wage, created_at) VALUES ${waged
      .map(
        ({ franchiseeId, id }) =>
          `('${admin.tenantId}', '${randomUUID()}', '${franchiseeId}', '${id}', '${longAgo}', ${wage}, now())`,
      )
      .join(', ')}`,
    // Whoever was made today was posted today, and is paid for months before.
    `UPDATE staff_posting SET from_on = '${longAgo}' WHERE tenant_id = '${admin.tenantId}'`,
  )
  const thisMonth = `${dayInChina(new Date()).slice(0, 7)}-01`
  const back = monthsOf[at % monthsOf.length] as number[]
  return {
    begins: new Map(franchisees.map((id, f) => [id, plusMonths(thisMonth, -(back[f % back.length] as number))])),
    ...{ plans, versions, planOf, wages: new Map(waged.map(({ id }) => [id, wage])) },
    unsteady: new Set(places.flatMap(({ staff }) => staff.slice(1))),
    rewardId: await item('奖', 'reward'),
    penaltyId: await item('罚', 'penalty'),
  }
}
