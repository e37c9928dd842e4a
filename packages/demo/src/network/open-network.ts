import type { ChainPlan, FranchiseePlan, StaffPlan } from '../chains/chain-plan.ts'
import { dice } from '../chances/dice.ts'
import { phoneNumbers } from '../chances/phone-numbers.ts'
import type { Timeline } from '../load/timeline.ts'
import { hire } from './hire.ts'
import type { Network, PlacedStaff, PlacedStore } from './network.ts'
import { openFranchisee, openStore } from './open-franchisees.ts'

/** Numbers of staff start here, so that all have four digits. */
const firstStaffNo = 1001

/** Opens the whole network through the product's operations, each at its time. */
export async function openNetwork(time: Timeline, chain: ChainPlan): Promise<Network> {
  const stores: PlacedStore[] = []
  const staff: PlacedStaff[] = []
  const nextPhone = phoneNumbers(dice(chain.slug, 'phones of staff'))

  async function staffFranchisee(franchisee: { id: string; plan: FranchiseePlan }, own: PlacedStore[]) {
    const franchiseeJoined = time.monthStart(franchisee.plan.joined)
    const headOfAll = staff[0]?.id ?? null
    const enter = async (plan: StaffPlan, store: PlacedStore | null, managerStaffId: string | null) => {
      const staffNo = `${chain.staffPrefix}${firstStaffNo + staff.length}`
      const phone = nextPhone()
      const place = { time, franchiseeId: franchisee.id, franchiseeJoined, store, stores: own }
      const placed = await hire({ ...place, staffNo, phone, managerStaffId }, plan)
      staff.push(placed)
      return placed.id
    }
    let head = headOfAll
    for (const [at, plan] of franchisee.plan.office.entries()) {
      const id = await enter(plan, null, head)
      if (at === 0) head = id
    }
    for (const store of own) {
      let manager = head
      for (const [at, plan] of store.plan.staff.entries()) {
        const id = await enter(plan, store, manager)
        if (at === 0) manager = id
      }
    }
  }

  for (const plan of chain.franchisees) {
    const franchisee = { id: await openFranchisee(time, plan), plan }
    const own: PlacedStore[] = []
    for (const store of plan.stores) own.push(await openStore(time, franchisee, store))
    stores.push(...own)
    await staffFranchisee(franchisee, own)
  }
  return { stores, staff }
}
