import { phoneKey } from '@hubcap/rules/customers/phone-key'
import { type Role, scopeOf } from '@hubcap/rules/tenancy/role'
import { doorOf } from '@hubcap/server/operation/request'
import type { Doer } from '@hubcap/server/sales/add-card-sales'
import { createAccount, type NewPost } from '@hubcap/server/tenancy/create-account'
import type { Timeline } from '../load/timeline.ts'
import type { Network, PlacedStaff } from './network.ts'

function placesOf(role: Role, person: PlacedStaff, network: Network): NewPost['places'] {
  const { franchiseeId, storeId, plan } = person
  if (scopeOf(role) === 'chain') return []
  if (scopeOf(role) === 'franchisee') return [{ franchiseeId, storeId: null }]
  const codes = plan.account?.alsoAt ?? []
  const others = network.stores.filter(
    (store) => store.franchiseeId === franchiseeId && codes.includes(store.plan.code),
  )
  return [{ franchiseeId, storeId }, ...others.map((store) => ({ franchiseeId, storeId: store.id }))]
}

const postOf = (role: Role, person: PlacedStaff, network: Network): NewPost => ({
  role,
  staffId: person.id,
  places: placesOf(role, person, network),
})

/**
 * Gives everybody in the plan their account from the day of their hiring; the administrator's came with the chain.
 * @returns who enters sales in whose name, by staff id
 */
export async function openAccounts(time: Timeline, network: Network, passwordHash: string): Promise<Map<string, Doer>> {
  const doers = new Map<string, Doer>()
  for (const person of network.staff.slice(1)) {
    const { plan, phone, hiredOn } = person
    if (!plan.account) continue
    const request = time.on(hiredOn)
    const { name } = plan
    const account = {
      tenantId: request.actor.tenantId,
      ...{ name, email: plan.account.email, phoneKey: phoneKey(phone, 'CN'), locale: 'zh' as const, passwordHash },
      posts: plan.account.roles.map((role) => postOf(role, person, network)),
    }
    const id = await doorOf(request).write((db) => createAccount(db, account, request.now))
    doers.set(person.id, { id, name })
  }
  return doers
}
