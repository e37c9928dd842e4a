import { enqueueJob } from '@hubcap/database/lookups/enqueue-job'
import type { Locale } from '@hubcap/rules/tenancy/locale'
import type { Role } from '@hubcap/rules/tenancy/role'
import { invitationMail } from '@hubcap/words/mails/invitation-mail'
import { uuidv7 } from 'uuidv7'
import { invitationToken } from '../network/invitation-token.ts'
import type { Follower } from '../operation/announce.ts'

const name = { select: { name: true } }

/** Whoever is invited with an e-mail address gets the link by mail; the message is written here, where links are signed. */
export const mailInvitation: Follower<'invitation.issued'> = async (db, request, { invitationId }) => {
  const include = { franchisee: name, store: name }
  const invitation = await db.invitation.findFirst({ where: { id: invitationId }, include })
  if (!invitation?.email) return
  const { tenantId } = request.actor
  const { store, franchisee, email, expiresAt, issue } = invitation
  const token = invitationToken(request.secret, { tenantId, id: invitationId, issue })
  const { subject, body } = invitationMail(invitation.locale as Locale, {
    name: invitation.name,
    inviter: invitation.invitedByName,
    chain: request.chain.name,
    role: invitation.role as Role,
    place: store?.name ?? franchisee?.name ?? null,
    link: new URL(`/join/${token}`, request.portalUrl).href,
    expiresAt,
    timeZone: request.chain.timeZone,
  })
  const id = uuidv7()
  const to = { channel: 'email', kind: 'invitation', recipient: email, recipientName: invitation.name }
  const row = { tenantId, id, ...to, subject, body, status: 'queued', createdAt: request.now }
  // createMany asks for nothing back: whoever invites is not among those who read messages.
  await db.message.createMany({ data: [row] })
  await enqueueJob(db, 'send_message', { tenantId, messageId: id })
}
