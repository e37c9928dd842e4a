import { adjustPointsInput } from '@hubcap/rules/members/adjust-points.input'
import { setMemberRuleInput } from '@hubcap/rules/members/set-member-rule.input'
import { builder } from '../graphql/builder.ts'
import { nodeMutation } from '../graphql/node-mutation.ts'
import { adjustPoints } from './adjust-points.ts'
import { PointsAction } from './member.type.ts'
import { setMemberRule } from './set-member-rule.ts'

const PointsEarningInput = builder.inputType('PointsEarningInput', {
  fields: (t) => ({
    step: t.field({ type: 'Money', required: true }),
    points: t.int({ required: true, description: 'For each whole step; 0 where nothing is earned.' }),
  }),
})

const PointsSpendingInput = builder.inputType('PointsSpendingInput', {
  fields: (t) => ({
    step: t.int({ required: true, description: 'Points that pay together.' }),
    value: t.field({ type: 'Money', required: true, description: 'What each step of them pays.' }),
    maxShare: t.int({ required: true, description: 'Percent of a bill that points pay at most, 1 to 100.' }),
  }),
})

const MemberLevelInput = builder.inputType('MemberLevelInput', {
  fields: (t) => ({
    name: t.string({ required: true }),
    threshold: t.int({ required: true }),
    benefits: t.string({ required: true }),
  }),
})

const SetMemberRuleInput = builder.inputType('SetMemberRuleInput', {
  fields: (t) => ({
    fromOn: t.field({ type: 'Date', required: true }),
    sale: t.field({ type: PointsEarningInput, required: true, description: 'On the principal of a card.' }),
    recharge: t.field({ type: PointsEarningInput, required: true }),
    service: t.field({ type: PointsEarningInput, required: true }),
    expiresMonths: t.int({ description: 'Left out: points never expire.' }),
    spending: t.field({ type: PointsSpendingInput, description: 'Left out: points pay at no till.' }),
    levels: t.field({ type: [MemberLevelInput], required: true, description: 'Lowest first.' }),
    idempotencyKey: t.string({ required: true }),
  }),
})

nodeMutation('setMemberRule', {
  action: 'member_rule.set',
  model: 'MemberRule',
  input: SetMemberRuleInput,
  schema: setMemberRuleInput,
  run: setMemberRule,
})

const AdjustPointsInput = builder.inputType('AdjustPointsInput', {
  fields: (t) => ({
    customerId: t.id({ required: true }),
    storeId: t.id({ required: true, description: 'Where it is done.' }),
    action: t.field({ type: PointsAction, required: true }),
    points: t.int({ required: true }),
    reason: t.string({ required: true }),
    idempotencyKey: t.string({ required: true }),
  }),
})

nodeMutation('adjustPoints', {
  action: 'points.adjust',
  model: 'Customer',
  input: AdjustPointsInput,
  schema: adjustPointsInput,
  ids: { customerId: 'Customer', storeId: 'Store' },
  run: adjustPoints,
})
