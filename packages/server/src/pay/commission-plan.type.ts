import type { CommissionTier, CommissionRule as Rule } from '@hubcap/rules/pay/commission-rule'
import { givenUntil } from '@hubcap/rules/pay/plan-for'
import { builder } from '../graphql/builder.ts'
import { rowKey } from '../graphql/row-key.ts'
import { PlanAudience, TierBase, Tiering } from '../graphql/vocabularies.type.ts'
import { givenOf } from './commission-given.ts'
import { termsOf } from './commission-version.ts'

const CommissionTierType = builder.objectRef<CommissionTier>('CommissionTier').implement({
  fields: (t) => ({
    from: t.expose('from', {
      type: 'Money',
      description: 'In the metric’s unit, or basis points of the quota; the first begins at 0.',
    }),
    rate: t.expose('rate', {
      type: 'Money',
      description: 'Basis points of money; for what is counted, minor units for each whole one.',
    }),
  }),
})

const CommissionRuleType = builder.objectRef<Rule>('CommissionRule').implement({
  fields: (t) => ({
    metricId: t.exposeString('metricId', {
      description: 'A measure’s code, or the id of a metric of the chain’s own.',
    }),
    group: t.exposeString('group', { nullable: true, description: 'Only of this group; null: of all.' }),
    tierBase: t.expose('tierBase', { type: TierBase }),
    tiering: t.expose('tiering', { type: Tiering }),
    tiers: t.field({ type: [CommissionTierType], resolve: ({ tiers }) => [...tiers] }),
  }),
})

export const CommissionPlanVersion = builder.prismaNode('CommissionPlanVersion', {
  description: 'What a plan says from a month on. Never changed: a change makes a new one.',
  id: { resolve: (row) => row.id },
  findUnique: rowKey,
  nullable: true,
  fields: (t) => ({
    plan: t.relation('commissionPlan'),
    fromMonth: t.expose('fromMonth', { type: 'Date', description: 'Its first day.' }),
    audience: t.field({ type: PlanAudience, resolve: (row) => row.audience as typeof PlanAudience.$inferType }),
    post: t.exposeString('post', { nullable: true }),
    rules: t.field({ type: [CommissionRuleType], resolve: (row) => [...termsOf(row).rules] }),
    cap: t.expose('cap', { type: 'Money', nullable: true, description: 'For each month; null: none.' }),
    draw: t.expose('draw', { type: 'Money', nullable: true, description: 'Paid each month whatever was earned.' }),
    drawIsRecoverable: t.exposeBoolean('drawIsRecoverable'),
    createdAt: t.expose('createdAt', { type: 'DateTime' }),
    createdByName: t.exposeString('createdByName', { nullable: true }),
  }),
})

export const CommissionPlan = builder.prismaNode('CommissionPlan', {
  description: 'A way to pay commission.',
  id: { resolve: (row) => row.id },
  findUnique: rowKey,
  nullable: true,
  fields: (t) => ({
    name: t.exposeString('name'),
    versions: t.relation('versions', {
      description: 'The latest month first; of one month the one that holds.',
      query: { orderBy: [{ fromMonth: 'desc' }, { id: 'desc' }] },
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime' }),
  }),
})

export const CommissionAssignment = builder.prismaNode('CommissionAssignment', {
  description: 'Whom a plan was given to: a person, a store, or a franchisee where neither is named.',
  id: { resolve: (row) => row.id },
  findUnique: rowKey,
  nullable: true,
  fields: (t) => ({
    plan: t.relation('commissionPlan', { nullable: true, description: 'Null: what was given ends.' }),
    fromMonth: t.expose('fromMonth', { type: 'Date', description: 'Its first day.' }),
    franchisee: t.relation('franchisee', { nullable: true }),
    store: t.relation('store', { nullable: true }),
    staff: t.relation('staff', { nullable: true }),
    until: t.field({
      type: 'Date',
      nullable: true,
      description: 'First day of the month from which on something else was said of the same; null: it goes on.',
      select: { franchisee: { select: { commissionAssignments: true } } },
      resolve: (row) => givenUntil(givenOf(row), (row.franchisee?.commissionAssignments ?? []).map(givenOf)),
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime' }),
    createdByName: t.exposeString('createdByName', { nullable: true }),
  }),
})
