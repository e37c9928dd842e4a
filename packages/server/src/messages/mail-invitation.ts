import type { Locale } from '@hubcap/rules/tenancy/locale'
import type { Role } from '@hubcap/rules/tenancy/role'
import { invitationMail } from '@hubcap/words/mails/invitation-mail'
import { invitationToken } from '../network/invitation-token.ts'
import type { Follower } from '../operation/announce.ts'
import { addMessage } from './add-message.ts'

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
  const to = { recipient: email, recipientName: invitation.name }
  await addMessage(db, request, { kind: 'invitation', ...to, subject, body })
}
