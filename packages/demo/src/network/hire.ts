import { createStaffInput } from '@hubcap/rules/network/create-staff.input'
import { moveStaffInput } from '@hubcap/rules/network/move-staff.input'
import { updateStaffInput } from '@hubcap/rules/network/update-staff.input'
import { createStaff } from '@hubcap/server/network/create-staff'
import { moveStaff } from '@hubcap/server/network/move-staff'
import { updateStaff } from '@hubcap/server/network/update-staff'
import { inputOf } from '@hubcap/server/operation/input-of'
import { addDays, type Day } from '../calendar/day.ts'
import type { StaffPlan } from '../chains/chain-plan.ts'
import { minorPerYuan } from '../chains/minor-per-yuan.ts'
import { notBefore, type Timeline } from '../load/timeline.ts'
import type { PlacedStaff, PlacedStore, Stay } from './network.ts'

export type Opening = {
  readonly time: Timeline
  readonly franchiseeId: string
  readonly franchiseeJoined: Day
  /** Null: the office. */
  readonly store: PlacedStore | null
  /** Every store of the franchisee: somebody may have come from another one. */
  readonly stores: readonly PlacedStore[]
  readonly staffNo: string
  readonly phone: string
  readonly managerStaffId: string | null
}

/** Managers who are long there had a tenth less until a year ago. */
const raise = { ago: 12, hiredBefore: 24, before: 0.9 }

const hadRaise = ({ post, hired }: StaffPlan) => post === '店长' && hired >= raise.hiredBefore

function firstWage(plan: StaffPlan): number {
  return Math.round(plan.baseWage * (hadRaise(plan) ? raise.before : 1)) * minorPerYuan
}

function firstStore({ store, stores }: Opening, { movedFrom }: StaffPlan): PlacedStore | null {
  if (!movedFrom) return store
  const from = stores.find(({ plan }) => plan.code === movedFrom.store)
  if (!from) throw new Error(`There is no store ${movedFrom.store} to have moved from`)
  return from
}

function staysOf(
  hiredOn: Day,
  from: PlacedStore | null,
  to: PlacedStore | null,
  movedOn: Day | null,
  leftOn: Day | null,
) {
  const stays: Stay[] = []
  if (movedOn && from) stays.push({ storeId: from.id, from: hiredOn, until: addDays(movedOn, -1) })
  if (to) stays.push({ storeId: to.id, from: movedOn ?? hiredOn, until: leftOn })
  return stays
}

/** Hires somebody, with all that happened to them since: a raise, a move, their leaving. */
export async function hire(opening: Opening, plan: StaffPlan): Promise<PlacedStaff> {
  const { time, franchiseeId, franchiseeJoined, store, staffNo, phone, managerStaffId } = opening
  const from = firstStore(opening, plan)
  const hiredOn = notBefore(time.dayIn(plan.hired, 'hired', staffNo), franchiseeJoined, from?.openedOn ?? '')
  const { name, department, post, grade } = plan
  const person = { staffNo, name, phone, department, post, grade, managerStaffId, hiredOn, baseWage: firstWage(plan) }
  const input = { ...person, franchiseeId, storeId: from?.id ?? null }
  const id = await createStaff(time.on(hiredOn), inputOf(createStaffInput, input))
  if (hadRaise(plan)) {
    const change = { id, revision: 1, baseWage: plan.baseWage * minorPerYuan }
    await updateStaff(time.on(time.monthStart(raise.ago)), inputOf(updateStaffInput, change))
  }
  const movedOn = plan.movedFrom ? time.dayIn(plan.movedFrom.ago, 'moved', staffNo) : null
  if (movedOn) {
    const move = { id, storeId: store?.id ?? null, fromOn: movedOn }
    await moveStaff(time.on(movedOn), inputOf(moveStaffInput, move))
  }
  const leftOn = plan.left === null ? null : time.dayIn(plan.left, 'left', staffNo)
  if (leftOn) await updateStaff(time.on(leftOn), inputOf(updateStaffInput, { id, revision: 1, status: 'left', leftOn }))
  const stays = staysOf(hiredOn, from, store, movedOn, leftOn)
  return { id, franchiseeId, storeId: store?.id ?? null, phone, hiredOn, stays, plan }
}
