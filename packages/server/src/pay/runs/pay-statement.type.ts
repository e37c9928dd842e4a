import type { RuleResult } from '@hubcap/rules/pay/commission'
import type { TierPart } from '@hubcap/rules/pay/commission-at'
import { builder } from '../../graphql/builder.ts'
import { rowKey } from '../../graphql/row-key.ts'

const TierPartType = builder.objectRef<TierPart>('CommissionTierPart').implement({
  description: 'What lay in one tier.',
  fields: (t) => ({
    from: t.expose('from', { type: 'Money' }),
    rate: t.expose('rate', { type: 'Money' }),
    base: t.expose('base', { type: 'Money', description: 'In the metric’s unit.' }),
  }),
})

const RuleResultType = builder.objectRef<RuleResult>('CommissionRuleResult').implement({
  description: 'What a rule of the plan came to.',
  fields: (t) => ({
    rule: t.exposeInt('rule', { description: 'Its place in the plan.' }),
    metricId: t.exposeString('metricId'),
    base: t.expose('base', { type: 'Money', description: 'In the metric’s unit.' }),
    target: t.expose('target', { type: 'Money', nullable: true, description: 'The quota, in the metric’s unit.' }),
    parts: t.field({ type: [TierPartType], resolve: ({ parts }) => [...parts] }),
    earned: t.expose('earned', { type: 'Money', description: 'Before the cap.' }),
    paid: t.expose('paid', { type: 'Money', description: 'What the cap leaves of it.' }),
  }),
})

export const PayStatement = builder.prismaNode('PayStatement', {
  description: 'One person’s pay in a run: for headquarters, the owner, and the person.',
  id: { resolve: (row) => row.id },
  findUnique: rowKey,
  nullable: true,
  fields: (t) => ({
    run: t.relation('payRun'),
    staff: t.relation('staff', { nullable: true }),
    version: t.relation('version', { nullable: true, description: 'The plan that held; null: none.' }),
    paidDays: t.exposeInt('paidDays', { description: 'Working days on which a wage held.' }),
    workingDays: t.exposeInt('workingDays'),
    baseWage: t.expose('baseWage', { type: 'Money' }),
    rules: t.field({ type: [RuleResultType], resolve: (row) => row.rules as unknown as RuleResult[] }),
    earned: t.expose('earned', { type: 'Money', description: 'By all rules, before the cap.' }),
    cutByCap: t.expose('cutByCap', { type: 'Money' }),
    clawbackBefore: t.expose('clawbackBefore', { type: 'Money', description: 'Still to be taken back from earlier.' }),
    takenBack: t.expose('takenBack', { type: 'Money', description: 'What voids and refunds take back.' }),
    clawbackTaken: t.expose('clawbackTaken', {
      type: 'Money',
      description: 'What this month’s commission bore of it.',
    }),
    clawbackCarried: t.expose('clawbackCarried', { type: 'Money' }),
    drawAdded: t.expose('drawAdded', { type: 'Money' }),
    drawRepaid: t.expose('drawRepaid', { type: 'Money' }),
    drawOwed: t.expose('drawOwed', { type: 'Money' }),
    commission: t.expose('commission', { type: 'Money' }),
    rewards: t.expose('rewards', { type: 'Money' }),
    penalties: t.expose('penalties', { type: 'Money' }),
    penaltiesBefore: t.expose('penaltiesBefore', { type: 'Money' }),
    penaltiesTaken: t.expose('penaltiesTaken', { type: 'Money', description: 'As far as the law lets them be.' }),
    penaltiesCarried: t.expose('penaltiesCarried', { type: 'Money' }),
    total: t.expose('total', { type: 'Money' }),
  }),
})
