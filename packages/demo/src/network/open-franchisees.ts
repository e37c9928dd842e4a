import { createFranchiseeInput } from '@hubcap/rules/network/create-franchisee.input'
import { createStoreInput } from '@hubcap/rules/network/create-store.input'
import { updateFranchiseeInput } from '@hubcap/rules/network/update-franchisee.input'
import { createFranchisee } from '@hubcap/server/network/create-franchisee'
import { createStore } from '@hubcap/server/network/create-store'
import { updateFranchisee } from '@hubcap/server/network/update-franchisee'
import { inputOf } from '@hubcap/server/operation/input-of'
import { addDays, monthsBefore } from '../calendar/day.ts'
import type { ContractPlan, FranchiseePlan, StorePlan } from '../chains/chain-plan.ts'
import { notBefore, type Timeline } from '../load/timeline.ts'
import type { PlacedStore } from './network.ts'

function contractInput(time: Timeline, { contractNo, starts, months, royaltyRate, territory }: ContractPlan) {
  const startsOn = time.monthStart(starts)
  return { contractNo, startsOn, endsOn: addDays(monthsBefore(startsOn, -months), -1), royaltyRate, territory }
}

/** Makes the franchisee with its first contract; each further one follows when it starts. */
export async function openFranchisee(time: Timeline, plan: FranchiseePlan): Promise<string> {
  const { code, name, kind, joined, contactName, contactPhone, contracts } = plan
  const [first, ...further] = contracts
  const fields = { code, name, kind, contactName, contactPhone }
  const input = { ...fields, contract: first ? contractInput(time, first) : null }
  const id = await createFranchisee(time.on(time.monthStart(joined)), inputOf(createFranchiseeInput, input))
  for (const [at, contract] of further.entries()) {
    const change = { id, revision: at + 1, contract: contractInput(time, contract) }
    await updateFranchisee(time.on(time.monthStart(contract.starts)), inputOf(updateFranchiseeInput, change))
  }
  return id
}

export async function openStore(
  time: Timeline,
  franchisee: { id: string; plan: FranchiseePlan },
  plan: StorePlan,
): Promise<PlacedStore> {
  const { code, name, phone, divisionCode, address, district, longitude, latitude, openingHours } = plan
  const openedOn = notBefore(time.dayIn(plan.opened, 'store', code), time.monthStart(franchisee.plan.joined))
  const place = { divisionCode, address: district + address, longitude, latitude }
  const input = { franchiseeId: franchisee.id, code, name, phone, ...place, openingHours, openedOn }
  const id = await createStore(time.on(openedOn), inputOf(createStoreInput, input))
  return { id, franchiseeId: franchisee.id, openedOn, plan }
}
