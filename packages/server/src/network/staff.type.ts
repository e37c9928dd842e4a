import { phoneFor } from '@hubcap/rules/tenancy/sees-phone'
import { builder } from '../graphql/builder.ts'
import { actorOf } from '../graphql/context.ts'
import { rowKey } from '../graphql/row-key.ts'
import { StaffStatus } from '../graphql/vocabularies.type.ts'
import { Assignment } from '../tenancy/viewer.type.ts'
import { StaffLeave } from './staff-leave.type.ts'

/** Moves of one employment are few; a screen shows them all. */
const manyPostings = 100

/** One read for the latest pay and for what came before it. */
const payLatestFirst = { orderBy: [{ fromOn: 'desc' as const }], take: manyPostings }

const StaffPosting = builder.prismaNode('StaffPosting', {
  id: { resolve: (row) => row.id },
  findUnique: rowKey,
  nullable: true,
  fields: (t) => ({
    store: t.relation('store', { nullable: true }),
    fromOn: t.expose('fromOn', { type: 'Date' }),
  }),
})

const StaffPay = builder.prismaNode('StaffPay', {
  id: { resolve: (row) => row.id },
  findUnique: rowKey,
  nullable: true,
  fields: (t) => ({
    fromOn: t.expose('fromOn', { type: 'Date' }),
    baseWage: t.expose('baseWage', { type: 'Money', description: 'Per month.' }),
  }),
})

export const Staff = builder.prismaNode('Staff', {
  id: { resolve: (row) => row.id },
  findUnique: rowKey,
  nullable: true,
  fields: (t) => ({
    staffNo: t.exposeString('staffNo'),
    name: t.exposeString('name'),
    phone: t.string({
      nullable: true,
      description: 'With asterisks for those who don’t lead people.',
      resolve: ({ phone }, _args, context) => phoneFor(actorOf(context).role, 'staff', phone),
    }),
    department: t.exposeString('department', { nullable: true }),
    post: t.exposeString('post', { nullable: true }),
    grade: t.exposeString('grade', { nullable: true }),
    status: t.field({ type: StaffStatus, resolve: (row) => row.status as typeof StaffStatus.$inferType }),
    hiredOn: t.expose('hiredOn', { type: 'Date', nullable: true }),
    leftOn: t.expose('leftOn', { type: 'Date', nullable: true }),
    erasedAt: t.expose('erasedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When name and phone were erased at their request; null otherwise.',
    }),
    revision: t.exposeInt('revision'),
    franchisee: t.relation('franchisee', { nullable: true }),
    store: t.relation('store', { nullable: true }),
    manager: t.relation('manager', { nullable: true, description: 'Null where there is none, or out of sight.' }),
    postings: t.relation('postings', {
      type: StaffPosting,
      description: 'Latest first.',
      complexity: { field: 1, multiplier: 5 },
      query: { orderBy: [{ fromOn: 'desc' }], take: manyPostings },
    }),
    leaves: t.relation('leaves', {
      type: StaffLeave,
      description: 'Latest first; cancelled ones too.',
      complexity: { field: 1, multiplier: 2 },
      query: { orderBy: [{ fromOn: 'desc' }, { id: 'desc' }], take: manyPostings },
    }),
    pay: t.field({
      type: StaffPay,
      nullable: true,
      description: 'The latest base wage; null for those who may not see it.',
      select: (_args, _context, nestedSelection) => ({ pay: nestedSelection(payLatestFirst) }),
      resolve: (row) => row.pay[0] ?? null,
    }),
    payHistory: t.field({
      type: [StaffPay],
      description: 'Latest first; empty for those who may not see it.',
      complexity: { field: 1, multiplier: 5 },
      select: (_args, _context, nestedSelection) => ({ pay: nestedSelection(payLatestFirst) }),
      resolve: (row) => row.pay,
    }),
    posts: t.relation('assignments', {
      type: Assignment,
      description:
        'What accounts do in this employment’s name, as far as the viewer is over it; ended posts too, latest first.',
      complexity: { field: 1, multiplier: 5 },
      query: { orderBy: [{ createdAt: 'desc' }, { id: 'desc' }], take: manyPostings },
    }),
  }),
})
