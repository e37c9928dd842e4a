import { decideAcceptance } from '@hubcap/rules/network/decide-invitation'
import { invitationStatus } from '@hubcap/rules/network/invitation-status'
import type { Role as RoleName } from '@hubcap/rules/tenancy/role'
import { builder } from '../graphql/builder.ts'
import { InvitationStatus, Role } from '../graphql/vocabularies.type.ts'
import { PublicChain } from '../tenancy/sign-in.mutation.ts'
import { findInvited, type Invited } from './find-invited.ts'

const PublicInvitation = builder.objectRef<Invited>('PublicInvitation').implement({
  description: 'What whoever holds its link may know of an invitation.',
  fields: (t) => ({
    chain: t.field({ type: PublicChain, resolve: ({ chain }) => chain }),
    role: t.field({ type: Role, resolve: ({ invitation }) => invitation.role as RoleName }),
    franchisee: t.string({ nullable: true, resolve: ({ invitation }) => invitation.franchisee?.name ?? null }),
    store: t.string({ nullable: true, resolve: ({ invitation }) => invitation.store?.name ?? null }),
    name: t.string({ resolve: ({ invitation }) => invitation.name }),
    email: t.string({ nullable: true, resolve: ({ invitation }) => invitation.email }),
    phone: t.string({ nullable: true, resolve: ({ invitation }) => invitation.phone }),
    locale: t.string({ resolve: ({ invitation }) => invitation.locale }),
    invitedBy: t.string({ resolve: ({ invitation }) => invitation.invitedByName }),
    expiresAt: t.field({ type: 'DateTime', resolve: ({ invitation }) => invitation.expiresAt }),
    status: t.field({
      type: InvitationStatus,
      description: 'Of the link: one that a newer has replaced is expired.',
      resolve: ({ invitation, claim }, _args, { now }) => {
        const status = invitationStatus(invitation, now)
        return status === 'pending' && !decideAcceptance(invitation, claim.issue, now).ok ? 'expired' : status
      },
    }),
  }),
})

builder.queryField('invitation', (t) =>
  t.field({
    type: PublicInvitation,
    nullable: true,
    description: 'The invitation that a link is of, for whoever holds it; null where the link is forged.',
    args: { token: t.arg.string({ required: true }) },
    resolve: (_root, { token }, context) => findInvited(context, token),
  }),
)
