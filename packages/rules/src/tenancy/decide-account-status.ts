import { accept, type Decision } from '../decision/decision.ts'
import type { AccountStatus } from './account-status.ts'
import { refuse } from './refusals.ts'

export type AccountStatusRequest = {
  readonly isOwn: boolean
  readonly to: AccountStatus
  /** Posts of headquarters' administrators that hold, of other accounts than this one. */
  readonly otherAdministrators: number
}

/** Nobody suspends themselves, and a chain keeps an administrator, also when two suspend each other at once. */
export function decideAccountStatus(request: AccountStatusRequest): Decision<{ status: AccountStatus }> {
  const { isOwn, to, otherAdministrators } = request
  if (to === 'suspended' && isOwn) return refuse('account.own')
  if (to === 'suspended' && otherAdministrators === 0) return refuse('post.last_administrator')
  return accept({ status: to })
}
