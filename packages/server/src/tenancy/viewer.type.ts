import { soldOn } from '@hubcap/rules/sales/sold-on'
import type { Role as RoleName } from '@hubcap/rules/tenancy/role'
import { phoneFor } from '@hubcap/rules/tenancy/sees-phone'
import { encodeGlobalID } from '@pothos/plugin-relay'
import { builder } from '../graphql/builder.ts'
import { actorOf } from '../graphql/context.ts'
import { rowKey } from '../graphql/row-key.ts'
import { AccountStatus, Role, Scope } from '../graphql/vocabularies.type.ts'
import type { SignedIn } from './load-signed-in.ts'
import { SalesMonthsSaid } from './sales-months/sales-month.type.ts'

export const Chain = builder.prismaNode('Chain', {
  id: { resolve: (row) => row.tenantId },
  // Whatever id is asked for, only one's own chain is there to be found.
  findUnique: (id, context) => ({
    tenantId: id === actorOf(context).tenantId ? id : actorOf(context).tenantId,
    AND: { tenantId: id },
  }),
  nullable: true,
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'The part of the address that is the chain’s own.' }),
    name: t.exposeString('name'),
    timeZone: t.exposeString('timeZone'),
    currency: t.exposeString('currency', { description: 'ISO 4217.' }),
    locale: t.exposeString('locale'),
  }),
})

/** Posts of one account are few; a screen shows them all. */
const manyPosts = 50

export const UserAccount = builder.prismaNode('UserAccount', {
  id: { resolve: (row) => row.id },
  findUnique: rowKey,
  nullable: true,
  fields: (t) => ({
    name: t.exposeString('name'),
    email: t.exposeString('email', { nullable: true }),
    phone: t.string({
      nullable: true,
      description: 'E.164; with asterisks for those who don’t give posts, but for their own.',
      resolve: ({ id, phoneKey }, _args, context) => {
        const { role, userAccountId } = actorOf(context)
        return id === userAccountId ? phoneKey : phoneFor(role, 'account', phoneKey)
      },
    }),
    locale: t.exposeString('locale'),
    status: t.field({ type: AccountStatus, resolve: (row) => row.status as typeof AccountStatus.$inferType }),
    createdAt: t.expose('createdAt', { type: 'DateTime' }),
    posts: t.relation('assignments', {
      type: Assignment,
      description: 'Those that haven’t ended, as far as the viewer sees.',
      complexity: { field: 1, multiplier: 3 },
      query: { where: { endedAt: null }, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }], take: manyPosts },
    }),
  }),
})

const AssignmentPlace = builder.prismaObject('AssignmentPlace', {
  findUnique: ({ tenantId, id }) => ({ tenantId_id: { tenantId, id } }),
  fields: (t) => ({
    franchisee: t.relation('franchisee', { nullable: true }),
    store: t.relation('store', { nullable: true }),
  }),
})

export const Assignment = builder.prismaNode('Assignment', {
  id: { resolve: (row) => row.id },
  findUnique: rowKey,
  nullable: true,
  fields: (t) => ({
    role: t.field({ type: Role, resolve: (row) => row.role as RoleName }),
    current: t.boolean({ resolve: (row, _args, context) => row.id === actorOf(context).assignmentId }),
    account: t.relation('userAccount', {
      description: 'Null where the post is somebody else’s and the viewer isn’t over it.',
      nullable: true,
    }),
    since: t.expose('createdAt', { type: 'DateTime' }),
    endedAt: t.expose('endedAt', { type: 'DateTime', nullable: true }),
    staff: t.relation('staff', { nullable: true, description: 'The employment that the post acts for.' }),
    places: t.relation('places', { type: AssignmentPlace, complexity: { field: 1, multiplier: 5 } }),
  }),
})

export const Viewer = builder.objectRef<SignedIn>('Viewer').implement({
  description: 'Who is signed in, acting as one of their posts. What can() asks for is here.',
  fields: (t) => ({
    role: t.field({ type: Role, resolve: ({ actor }) => actor.role }),
    scope: t.field({ type: Scope, resolve: ({ actor }) => actor.scope }),
    franchiseeIds: t.idList({
      resolve: ({ actor }) => actor.franchiseeIds.map((id) => encodeGlobalID('Franchisee', id)),
    }),
    storeIds: t.idList({ resolve: ({ actor }) => actor.storeIds.map((id) => encodeGlobalID('Store', id)) }),
    staffId: t.id({ nullable: true, resolve: ({ actor }) => actor.staffId && encodeGlobalID('Staff', actor.staffId) }),
    today: t.field({
      type: 'Date',
      description: 'In the chain’s time zone.',
      resolve: ({ chain }, _args, { now }) => soldOn(now, chain.timeZone),
    }),
    salesMonths: t.field({ type: SalesMonthsSaid, resolve: ({ chain }) => chain.salesMonths }),
    account: t.prismaField({
      type: UserAccount,
      resolve: (query, { actor }, _args, { database }) =>
        database.client.userAccount.findFirstOrThrow({ ...query, where: { id: actor.userAccountId as string } }),
    }),
    chain: t.prismaField({
      type: Chain,
      resolve: (query, _viewer, _args, { database }) => database.client.chain.findFirstOrThrow(query),
    }),
    assignment: t.prismaField({
      type: Assignment,
      resolve: (query, { actor }, _args, { database }) =>
        database.client.assignment.findFirstOrThrow({ ...query, where: { id: actor.assignmentId as string } }),
    }),
    assignments: t.prismaField({
      type: [Assignment],
      complexity: { field: 1, multiplier: 5 },
      description: 'The posts that hold.',
      resolve: (query, { postIds }, _args, { database }) =>
        database.client.assignment.findMany({
          ...query,
          where: { id: { in: [...postIds] } },
          orderBy: { id: 'asc' },
        }),
    }),
  }),
})

builder.queryField('viewer', (t) =>
  t.field({ type: Viewer, nullable: true, resolve: (_root, _args, context) => context.signedIn }),
)
