import type { ImportRows } from '@hubcap/rules/imports/import-fields'
import { problem } from '@hubcap/rules/imports/problem-codes'
import { decideStaffStatus } from '@hubcap/rules/network/decide-staff-status'
import { decideStoreStatus } from '@hubcap/rules/network/decide-store-status'
import { isDivision } from '@hubcap/rules/network/division'
import type { RowProblem } from './row-problem.ts'

/** What the rules say to a sound row of a store, beside what its cells say. */
export function storeProblems(store: ImportRows['stores'], today: string): RowProblem[] {
  const { status, divisionCode } = store
  const change = { status, closedOn: store.closedOn ?? undefined }
  const decision = decideStoreStatus({ before: { status, closedOn: null }, change, today })
  return [
    ...(decision.ok ? [] : [{ field: 'closed_on', ...decision.refusal }]),
    ...(divisionCode === null || isDivision(divisionCode) ? [] : [problem('division_code', 'invalid_division')]),
  ]
}

export function staffProblems(staff: ImportRows['staff'], today: string): RowProblem[] {
  const before = { status: staff.status, hiredOn: staff.hiredOn, leftOn: null }
  const decision = decideStaffStatus({ before, change: { leftOn: staff.leftOn ?? undefined }, today })
  return [
    ...(decision.ok ? [] : [{ field: 'left_on', ...decision.refusal }]),
    ...(staff.hiredOn && staff.hiredOn > today ? [problem('hired_on', 'in_future')] : []),
  ]
}
