import type { Writing } from '@hubcap/database/door/database'
import type { CreateInvitationInput } from '@hubcap/rules/network/create-invitation.input'
import { invitationExpiry } from '@hubcap/rules/network/invitation-status'
import { uuidv7 } from 'uuidv7'
import { announce } from '../operation/announce.ts'
import { recordChange } from '../operation/record-change.ts'
import { refuseDuplicate } from '../operation/refuse-duplicate.ts'
import { authorize, doorOf, type Request } from '../operation/request.ts'
import { authorizeGift } from '../tenancy/authorize-gift.ts'
import { ownPhoneKey } from '../tenancy/own-phone-key.ts'
import { loadPostPlace } from './load-post-place.ts'
import { makePlaces } from './make-places.ts'

/** Writes an invitation and lets those who follow send its link. */
async function issue(db: Writing, request: Request, input: CreateInvitationInput): Promise<string> {
  const { role, name, email, phone, locale } = input
  const place = await loadPostPlace(db, await makePlaces(db, request, input))
  authorizeGift(request, 'invitation.create', role, place)
  const { actor, actorName, now } = request
  const { franchiseeId } = place
  const row = {
    ...place,
    ...{ tenantId: actor.tenantId, id: uuidv7(), role, name, email, phone, locale },
    ...{ invitedById: actor.userAccountId, invitedByName: actorName ?? request.chain.name },
    ...{ createdAt: now, expiresAt: invitationExpiry(now) },
  }
  await db.invitation.createMany({ data: [row] })
  await recordChange(db, request, {
    action: 'invitation.create',
    entity: 'invitation',
    entityId: row.id,
    franchiseeId,
    after: row,
  })
  await announce(db, request, 'invitation.issued', { invitationId: row.id })
  return row.id
}

/** Invites somebody to a post; an owner's franchisee and first store can be made with it, by who may. */
export async function createInvitation(request: Request, input: CreateInvitationInput): Promise<string> {
  authorize(request, 'invitation.create')
  authorizeGift(request, 'invitation.create', input.role, {})
  ownPhoneKey(input.phone, request.chain.currency, 'phone')
  return refuseDuplicate(() => doorOf(request).write((db) => issue(db, request, input)))
}
