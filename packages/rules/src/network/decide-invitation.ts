import { accept, type Decision } from '../decision/decision.ts'
import { decideGrowth } from './decide-franchisee-status.ts'
import type { FranchiseeStatus } from './franchisee-status.ts'
import { type InvitationState, invitationStatus } from './invitation-status.ts'
import { refuse } from './refusals.ts'
import type { StaffStatus } from './staff-status.ts'
import type { StoreStatus } from './store-status.ts'

/** Where a post is to hold; null what it has not got. */
export type PostPlace = {
  readonly franchisee: { readonly id: string; readonly status: FranchiseeStatus } | null
  readonly store: { readonly franchiseeId: string; readonly status: StoreStatus } | null
  readonly staff: { readonly franchiseeId: string; readonly status: StaffStatus } | null
}

/** Whether a post may be given there: the place is in business, and whoever it acts for is employed with it. */
export function decidePostPlace({ franchisee, store, staff }: PostPlace): Decision<null> {
  if (!franchisee) return accept(null)
  if (store && store.franchiseeId !== franchisee.id) return refuse('store.of_other_franchisee')
  if (staff && staff.franchiseeId !== franchisee.id) return refuse('staff.of_other_franchisee')
  if (store?.status === 'closed') return refuse('store.closed')
  if (staff?.status === 'left') return refuse('staff.left')
  return decideGrowth(franchisee.status)
}

/**
 * Whether a link still lets somebody in. An earlier issue of a renewed invitation has expired with the renewal.
 * issue: of the link; the invitation's own counts up.
 */
export function decideAcceptance(
  invitation: InvitationState & { readonly issue: number },
  issue: number,
  now: Date,
): Decision<null> {
  const status = invitationStatus(invitation, now)
  if (status === 'accepted') return refuse('invitation.used')
  if (status === 'revoked') return refuse('invitation.revoked')
  return status === 'expired' || issue !== invitation.issue ? refuse('invitation.expired') : accept(null)
}

/** What was accepted stays so; one that was revoked or has expired can be issued anew. */
export const decideRenewal = ({ acceptedAt }: InvitationState): Decision<null> =>
  acceptedAt ? refuse('invitation.used') : accept(null)

export const decideRevocation = decideRenewal
