import type { PlanTarget } from '@hubcap/rules/quotas/plans/sales-plan'
import { planActions, planLevels, planPeriods, planStatuses } from '@hubcap/rules/quotas/plans/sales-plan'
import { builder } from '../../graphql/builder.ts'
import { rowKey } from '../../graphql/row-key.ts'
import { targetsOf } from './step-sales-plan.ts'

export const PlanPeriod = builder.enumType('PlanPeriod', { values: planPeriods })
export const PlanStatus = builder.enumType('PlanStatus', { values: planStatuses })
export const PlanLevel = builder.enumType('PlanLevel', { values: planLevels })
export const PlanAction = builder.enumType('PlanAction', { values: planActions })

/** Versions and steps of one plan are few; a screen shows them all. */
const many = 50

const SalesPlanTarget = builder.objectRef<PlanTarget>('SalesPlanTarget').implement({
  fields: (t) => ({
    month: t.expose('month', { type: 'Date', description: 'Its first day.' }),
    metric: t.exposeString('metric'),
    target: t.expose('target', { type: 'Money', description: 'Minor units, or a count where the metric counts.' }),
  }),
})

const SalesPlanStep = builder.prismaNode('SalesPlanStep', {
  authScopes: { can: 'sales_plan.read' },
  id: { resolve: (row) => row.id },
  findUnique: rowKey,
  nullable: true,
  fields: (t) => ({
    action: t.field({ type: PlanAction, resolve: (row) => row.action as typeof PlanAction.$inferType }),
    remarks: t.exposeString('remarks', { nullable: true }),
    at: t.expose('at', { type: 'DateTime' }),
    by: t.relation('by', { nullable: true, description: 'Null where they are out of sight.' }),
  }),
})

export const SalesPlanVersion = builder.prismaNode('SalesPlanVersion', {
  description: 'One version of a sales plan. Approved by headquarters, its targets become the quotas of its place.',
  authScopes: { can: 'sales_plan.read' },
  id: { resolve: (row) => row.id },
  findUnique: rowKey,
  nullable: true,
  fields: (t) => ({
    versionNo: t.exposeInt('versionNo'),
    status: t.field({ type: PlanStatus, resolve: (row) => row.status as typeof PlanStatus.$inferType }),
    awaits: t.field({
      type: PlanLevel,
      nullable: true,
      description: 'Who is to decide on one that was submitted.',
      resolve: (row) => row.awaits as typeof PlanLevel.$inferType | null,
    }),
    content: t.exposeString('content'),
    targets: t.field({ type: [SalesPlanTarget], resolve: (row) => targetsOf(row) }),
    revision: t.exposeInt('revision'),
    createdAt: t.expose('createdAt', { type: 'DateTime' }),
    steps: t.relation('steps', {
      type: SalesPlanStep,
      description: 'In the order in which they were taken.',
      complexity: { field: 1, multiplier: 3 },
      query: { orderBy: [{ id: 'asc' }], take: many },
    }),
  }),
})

export const SalesPlan = builder.prismaNode('SalesPlan', {
  description: 'What a place means to reach in a year, a quarter or a month.',
  authScopes: { can: 'sales_plan.read' },
  id: { resolve: (row) => row.id },
  findUnique: rowKey,
  nullable: true,
  fields: (t) => ({
    title: t.exposeString('title'),
    period: t.field({ type: PlanPeriod, resolve: (row) => row.period as typeof PlanPeriod.$inferType }),
    firstMonth: t.expose('firstMonth', { type: 'Date', description: 'Its first day.' }),
    franchisee: t.relation('franchisee', { nullable: true, description: 'Null for headquarters’ own.' }),
    store: t.relation('store', { nullable: true }),
    createdAt: t.expose('createdAt', { type: 'DateTime' }),
    versions: t.relation('versions', {
      type: SalesPlanVersion,
      description: 'Newest first.',
      complexity: { field: 1, multiplier: 3 },
      query: { orderBy: [{ versionNo: 'desc' }], take: many },
    }),
  }),
})
