import type { ChainPlan, FranchiseePlan, StaffPlan } from '../chains/chain-plan.ts'
import { dice } from '../chances/dice.ts'
import { phoneNumbers } from '../chances/phone-numbers.ts'
import type { Timeline } from '../load/timeline.ts'
import { hire } from './hire.ts'
import type { Network, PlacedStaff, PlacedStore } from './network.ts'
import { openFranchisee, openStore } from './open-franchisees.ts'

/** Numbers of staff start here, so that all have four digits. */
const firstStaffNo = 1001

type Hiring = {
  readonly time: Timeline
  readonly staffPrefix: string
  readonly nextPhone: () => string
  /** Everybody of the chain so far. */
  readonly staff: PlacedStaff[]
}

type Team = {
  readonly franchisee: { readonly id: string; readonly plan: FranchiseePlan }
  readonly stores: readonly PlacedStore[]
  /** Null: the office. */
  readonly store: PlacedStore | null
  readonly plans: readonly StaffPlan[]
}

/** Hires a team: its first one reports to the head given, the others to the first. Answers who heads it. */
async function hireTeam(hiring: Hiring, team: Team, head: string | null): Promise<string | null> {
  const { time, staffPrefix, nextPhone, staff } = hiring
  const { franchisee, stores, store, plans } = team
  const franchiseeJoined = time.monthStart(franchisee.plan.joined)
  let managerStaffId = head
  for (const [at, plan] of plans.entries()) {
    const staffNo = `${staffPrefix}${firstStaffNo + staff.length}`
    const place = { time, franchiseeId: franchisee.id, franchiseeJoined, store, stores }
    const placed = await hire({ ...place, staffNo, phone: nextPhone(), managerStaffId }, plan)
    staff.push(placed)
    if (at === 0) managerStaffId = placed.id
  }
  return managerStaffId
}

async function openWithStaff(hiring: Hiring, plan: FranchiseePlan): Promise<PlacedStore[]> {
  const franchisee = { id: await openFranchisee(hiring.time, plan), plan }
  const stores: PlacedStore[] = []
  for (const store of plan.stores) stores.push(await openStore(hiring.time, franchisee, store))
  const headOfAll = hiring.staff[0]?.id ?? null
  const head = await hireTeam(hiring, { franchisee, stores, store: null, plans: plan.office }, headOfAll)
  for (const store of stores) await hireTeam(hiring, { franchisee, stores, store, plans: store.plan.staff }, head)
  return stores
}

/** Opens the whole network through the product's operations, each at its time. */
export async function openNetwork(time: Timeline, chain: ChainPlan): Promise<Network> {
  const nextPhone = phoneNumbers(dice(chain.slug, 'phones of staff'))
  const hiring: Hiring = { time, staffPrefix: chain.staffPrefix, nextPhone, staff: [] }
  const stores: PlacedStore[] = []
  for (const plan of chain.franchisees) stores.push(...(await openWithStaff(hiring, plan)))
  return { stores, staff: hiring.staff }
}
