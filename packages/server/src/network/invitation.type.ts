import { invitationStatus } from '@hubcap/rules/network/invitation-status'
import { mayGive } from '@hubcap/rules/tenancy/may-give'
import type { Role as RoleName } from '@hubcap/rules/tenancy/role'
import { builder } from '../graphql/builder.ts'
import { actorOf } from '../graphql/context.ts'
import { rowKey } from '../graphql/row-key.ts'
import { InvitationStatus, Role } from '../graphql/vocabularies.type.ts'
import { invitationToken } from './invitation-token.ts'

export const Invitation = builder.prismaNode('Invitation', {
  id: { resolve: (row) => row.id },
  findUnique: rowKey,
  nullable: true,
  fields: (t) => ({
    role: t.field({ type: Role, resolve: (row) => row.role as RoleName }),
    status: t.field({ type: InvitationStatus, resolve: (row, _args, { now }) => invitationStatus(row, now) }),
    name: t.exposeString('name'),
    email: t.exposeString('email', { nullable: true }),
    phone: t.exposeString('phone', { nullable: true }),
    locale: t.exposeString('locale'),
    franchisee: t.relation('franchisee', { nullable: true }),
    store: t.relation('store', { nullable: true }),
    staff: t.relation('staff', { nullable: true, description: 'Who is on the staff list already.' }),
    invitedBy: t.exposeString('invitedByName', { description: 'The name, as it was then.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime' }),
    expiresAt: t.expose('expiresAt', { type: 'DateTime' }),
    acceptedAt: t.expose('acceptedAt', { type: 'DateTime', nullable: true }),
    token: t.string({
      nullable: true,
      description: 'What the link holds, /join/<token>: while it is pending, for those who may invite to this post.',
      resolve: (row, _args, context) => {
        const actor = actorOf(context)
        const isTheirs = mayGive(actor.role, row.role as RoleName) && context.policy(actor, 'invitation.create', row)
        return isTheirs && invitationStatus(row, context.now) === 'pending'
          ? invitationToken(context.secret, row)
          : null
      },
    }),
  }),
})
