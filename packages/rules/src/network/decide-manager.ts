import { accept, type Decision } from '../decision/decision.ts'
import { refuse } from './refusals.ts'

/**
 * Whether somebody may get that manager: not themselves, nor anyone who in the end reports to them.
 * managersAbove: the proposed manager's own managers, nearest first. Managers may be of another franchisee.
 */
export function decideManager(
  staffId: string,
  managerStaffId: string | null,
  managersAbove: readonly string[],
): Decision<{ managerStaffId: string | null }> {
  if (managerStaffId === staffId) return refuse('staff.manager_is_self')
  if (managersAbove.includes(staffId)) return refuse('staff.manager_in_circle')
  return accept({ managerStaffId })
}
