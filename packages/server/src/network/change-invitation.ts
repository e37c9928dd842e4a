import type { Writing } from '@hubcap/database/door/database'
import { decideRenewal, decideRevocation } from '@hubcap/rules/network/decide-invitation'
import type { InvitationIdInput } from '@hubcap/rules/network/invitation-id.input'
import type { InvitationIdsInput } from '@hubcap/rules/network/invitation-ids.input'
import { invitationExpiry } from '@hubcap/rules/network/invitation-status'
import type { Action } from '@hubcap/rules/tenancy/can'
import type { Role } from '@hubcap/rules/tenancy/role'
import { announce } from '../operation/announce.ts'
import { decided } from '../operation/decided.ts'
import { eachRow } from '../operation/each-row.ts'
import { recordChange } from '../operation/record-change.ts'
import { notFound, Refused } from '../operation/refused.ts'
import { authorize, doorOf, type Request } from '../operation/request.ts'
import { authorizeGift } from '../tenancy/authorize-gift.ts'
import { loadPostPlace } from './load-post-place.ts'

async function findInvitation(db: Writing, request: Request, action: Action, id: string) {
  const invitation = await db.invitation.findFirst({ where: { id } })
  if (!invitation) throw notFound()
  const { franchiseeId, storeId } = invitation
  authorizeGift(request, action, invitation.role as Role, { franchiseeId, storeId })
  return invitation
}

type Changed = { revokedAt: Date } | { revokedAt: null; issue: { increment: 1 }; expiresAt: Date }

/** Somebody may be accepting it at this very moment: who comes second is told so. */
async function change(db: Writing, id: string, data: Changed): Promise<void> {
  const { count } = await db.invitation.updateMany({ where: { id, acceptedAt: null }, data })
  if (count === 0) throw new Refused('invitation.used')
}

/** A new link, good for the usual time again; those before hold no more. Also for one that had expired or was revoked. */
export async function renewInvitation(request: Request, { id }: InvitationIdInput): Promise<string> {
  authorize(request, 'invitation.create')
  await doorOf(request).write(async (db) => {
    const invitation = await findInvitation(db, request, 'invitation.create', id)
    decided(decideRenewal(invitation))
    await loadPostPlace(db, invitation)
    const expiresAt = invitationExpiry(request.now)
    await change(db, id, { revokedAt: null, issue: { increment: 1 }, expiresAt })
    await recordChange(db, request, {
      action: 'invitation.create',
      entity: 'invitation',
      entityId: id,
      franchiseeId: invitation.franchiseeId,
      before: { issue: invitation.issue, expiresAt: invitation.expiresAt, revokedAt: invitation.revokedAt },
      after: { issue: invitation.issue + 1, expiresAt, revokedAt: null },
    })
    await announce(db, request, 'invitation.issued', { invitationId: id })
  })
  return id
}

/** One that is revoked already stays as it is. @returns whether it was revoked */
async function revoke(db: Writing, request: Request, id: string): Promise<boolean> {
  const invitation = await findInvitation(db, request, 'invitation.revoke', id)
  decided(decideRevocation(invitation))
  if (invitation.revokedAt) return false
  await change(db, id, { revokedAt: request.now })
  await recordChange(db, request, {
    action: 'invitation.revoke',
    entity: 'invitation',
    entityId: id,
    franchiseeId: invitation.franchiseeId,
    before: { revokedAt: null },
    after: { revokedAt: request.now },
  })
  return true
}

/** Withdraws an invitation: its link holds no more. */
export async function revokeInvitation(request: Request, { id }: InvitationIdInput): Promise<string> {
  authorize(request, 'invitation.revoke')
  await doorOf(request).write((db) => revoke(db, request, id))
  return id
}

/** Withdraws several at once. @returns how many weren't yet */
export async function revokeInvitations(request: Request, { ids }: InvitationIdsInput): Promise<number> {
  authorize(request, 'invitation.revoke')
  const changed = await doorOf(request).write((db) => eachRow(ids, (id) => revoke(db, request, id)))
  return changed.filter(Boolean).length
}
