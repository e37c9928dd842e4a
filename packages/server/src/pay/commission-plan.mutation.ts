import { giveCommissionPlanInput } from '@hubcap/rules/pay/give-commission-plan.input'
import { setCommissionPlanInput } from '@hubcap/rules/pay/set-commission-plan.input'
import { builder } from '../graphql/builder.ts'
import { nodeMutation } from '../graphql/node-mutation.ts'
import { PlanAudience, TierBase, Tiering } from '../graphql/vocabularies.type.ts'
import { giveCommissionPlan } from './give-commission-plan.ts'
import { setCommissionPlan } from './set-commission-plan.ts'

const CommissionTierInput = builder.inputType('CommissionTierInput', {
  fields: (t) => ({
    from: t.field({
      type: 'Money',
      required: true,
      description: 'In the metric’s unit, or basis points of the quota.',
    }),
    rate: t.field({
      type: 'Money',
      required: true,
      description: 'Basis points of money; for what is counted, minor units for each whole one.',
    }),
  }),
})

export const CommissionRuleInput = builder.inputType('CommissionRuleInput', {
  fields: (t) => ({
    metricId: t.string({ required: true }),
    group: t.string({ description: 'A kind of card or a product group; left out: all.' }),
    tierBase: t.field({ type: TierBase, required: true }),
    tiering: t.field({ type: Tiering, required: true }),
    tiers: t.field({ type: [CommissionTierInput], required: true }),
  }),
})

export const CommissionDrawInput = builder.inputType('CommissionDrawInput', {
  fields: (t) => ({
    amount: t.field({ type: 'Money', required: true }),
    isRecoverable: t.boolean({ required: true }),
  }),
})

nodeMutation('setCommissionPlan', {
  action: 'commission_plan.set',
  model: 'CommissionPlanVersion',
  input: builder.inputType('SetCommissionPlanInput', {
    fields: (t) => ({
      commissionPlanId: t.id({ description: 'Left out: a new plan.' }),
      name: t.string({ required: true }),
      fromMonth: t.field({ type: 'Date', required: true, description: 'The first day of a month.' }),
      audience: t.field({ type: PlanAudience, required: true }),
      post: t.string({ description: 'With the audience post.' }),
      rules: t.field({ type: [CommissionRuleInput], required: true }),
      cap: t.field({ type: 'Money' }),
      draw: t.field({ type: CommissionDrawInput }),
      seenVersionId: t.id({ description: 'The version that the editor saw; of the plan the newest.' }),
      idempotencyKey: t.string({ required: true }),
    }),
  }),
  schema: setCommissionPlanInput,
  ids: { commissionPlanId: 'CommissionPlan', seenVersionId: 'CommissionPlanVersion' },
  run: setCommissionPlan,
})

nodeMutation('giveCommissionPlan', {
  action: 'commission_plan.set',
  model: 'CommissionAssignment',
  input: builder.inputType('GiveCommissionPlanInput', {
    fields: (t) => ({
      commissionPlanId: t.id({ description: 'Left out: what was given ends, and what is wider holds again.' }),
      fromMonth: t.field({ type: 'Date', required: true, description: 'The first day of a month.' }),
      franchiseeId: t.id({ required: true }),
      storeId: t.id(),
      staffId: t.id(),
      idempotencyKey: t.string({ required: true }),
    }),
  }),
  schema: giveCommissionPlanInput,
  ids: { commissionPlanId: 'CommissionPlan', franchiseeId: 'Franchisee', storeId: 'Store', staffId: 'Staff' },
  run: giveCommissionPlan,
})
