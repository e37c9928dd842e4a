import type { MemberLevel, PointsSpending } from '@hubcap/rules/members/member-rule'
import { pointsActions } from '@hubcap/rules/members/points-action'
import { Customer } from '../customers/customer.type.ts'
import { builder } from '../graphql/builder.ts'
import { nestedComplexity, nestedTake } from '../graphql/list-size.ts'
import { rowKey } from '../graphql/row-key.ts'
import { TransferCause } from '../graphql/vocabularies.type.ts'
import { memberRuleOf } from './member-rules.ts'

export const PointsAction = builder.enumType('PointsAction', { values: pointsActions })

const MemberLevelType = builder.objectRef<MemberLevel>('MemberLevel').implement({
  fields: (t) => ({
    name: t.exposeString('name'),
    threshold: t.exposeInt('threshold', { description: 'Points earned within a year.' }),
    benefits: t.exposeString('benefits'),
  }),
})

const EarningType = builder.objectRef<{ step: number; points: number }>('PointsEarning').implement({
  fields: (t) => ({
    step: t.expose('step', { type: 'Money', description: 'For each whole one of these there are points.' }),
    points: t.exposeInt('points'),
  }),
})

export const PointsSpendingType = builder.objectRef<PointsSpending>('PointsSpending').implement({
  description: 'How points pay at a till.',
  fields: (t) => ({
    step: t.exposeInt('step', { description: 'Points that pay together.' }),
    value: t.expose('value', { type: 'Money', description: 'What each step of them pays.' }),
    maxShare: t.exposeInt('maxShare', { description: 'Percent of a bill that points pay at most.' }),
  }),
})

export const MemberRule = builder.prismaNode('MemberRule', {
  id: { resolve: (row) => row.id },
  findUnique: rowKey,
  nullable: true,
  description: 'How points are earned and what they make of a customer, from a day on. A change makes a new one.',
  fields: (t) => ({
    fromOn: t.expose('fromOn', { type: 'Date' }),
    sale: t.field({ type: EarningType, resolve: (row) => memberRuleOf(row).earning.sale }),
    recharge: t.field({ type: EarningType, resolve: (row) => memberRuleOf(row).earning.recharge }),
    service: t.field({ type: EarningType, resolve: (row) => memberRuleOf(row).earning.service }),
    expiresMonths: t.exposeInt('expiresMonths', { nullable: true, description: 'Null: points never expire.' }),
    spending: t.field({
      type: PointsSpendingType,
      nullable: true,
      description: 'Null: points pay at no till.',
      resolve: (row) => memberRuleOf(row).spending,
    }),
    levels: t.field({
      type: [MemberLevelType],
      description: 'Lowest first.',
      resolve: (row) => [...memberRuleOf(row).levels],
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime' }),
  }),
})

builder.prismaObject('Member', {
  fields: (t) => ({
    points: t.expose('points', { type: 'Money', description: 'A count.' }),
    owed: t.expose('owed', {
      type: 'Money',
      description: 'Points of voided sales that were spent already; they go off what is earned next.',
    }),
    earned: t.expose('earned', { type: 'Money', description: 'Within the last year; by it the level goes.' }),
    level: t.exposeString('level', { nullable: true }),
    levelSince: t.expose('levelSince', { type: 'Date', nullable: true }),
  }),
})

builder.prismaObject('PointsEntry', {
  fields: (t) => ({
    at: t.expose('at', { type: 'DateTime' }),
    cause: t.field({ type: TransferCause, resolve: (row) => row.cause as typeof TransferCause.$inferType }),
    points: t.expose('points', { type: 'Money', description: 'A count, below zero where they went.' }),
    balance: t.expose('balance', { type: 'Money', description: 'What the customer had after it.' }),
    expiresOn: t.expose('expiresOn', { type: 'Date', nullable: true, description: 'The last day on which they hold.' }),
    remaining: t.expose('remaining', { type: 'Money', description: 'Of what came, what is left.' }),
    reason: t.exposeString('reason', { nullable: true }),
  }),
})

builder.prismaObjectFields(Customer, (t) => ({
  member: t.relation('member', { nullable: true, description: 'Null: they have never earned points.' }),
  pointsEntries: t.relation('pointsEntries', {
    description: 'The latest.',
    args: { first: t.arg.int({ defaultValue: 10, required: true }) },
    complexity: nestedComplexity,
    query: ({ first }) => ({ orderBy: [{ at: 'desc' }, { id: 'desc' }], take: nestedTake(first) }),
  }),
}))
