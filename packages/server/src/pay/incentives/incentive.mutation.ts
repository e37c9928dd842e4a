import {
  createIncentiveItemInput,
  decideIncentiveInput,
  proposeIncentiveInput,
  updateIncentiveItemInput,
} from '@hubcap/rules/pay/incentive.input'
import { builder } from '../../graphql/builder.ts'
import { nodeMutation } from '../../graphql/node-mutation.ts'
import { IncentiveItemStatus, IncentiveKind, IncentiveStep } from '../../graphql/vocabularies.type.ts'
import { createIncentiveItem } from './create-incentive-item.ts'
import { decideIncentive } from './decide-incentive.ts'
import { proposeIncentive } from './propose-incentive.ts'
import { updateIncentiveItem } from './update-incentive-item.ts'

nodeMutation('createIncentiveItem', {
  action: 'incentive_item.set',
  model: 'IncentiveItem',
  input: builder.inputType('CreateIncentiveItemInput', {
    fields: (t) => ({
      name: t.string({ required: true }),
      kind: t.field({ type: IncentiveKind, required: true }),
      minAmount: t.field({ type: 'Money', required: true }),
      maxAmount: t.field({ type: 'Money', required: true, description: 'Like the least: it is fixed.' }),
      idempotencyKey: t.string({ required: true }),
    }),
  }),
  schema: createIncentiveItemInput,
  run: createIncentiveItem,
})

nodeMutation('updateIncentiveItem', {
  action: 'incentive_item.set',
  model: 'IncentiveItem',
  input: builder.inputType('UpdateIncentiveItemInput', {
    fields: (t) => ({
      id: t.id({ required: true }),
      revision: t.int({ required: true, description: 'The state that was on the screen.' }),
      name: t.string({ required: true }),
      minAmount: t.field({ type: 'Money', required: true }),
      maxAmount: t.field({ type: 'Money', required: true }),
      status: t.field({ type: IncentiveItemStatus, required: true }),
    }),
  }),
  schema: updateIncentiveItemInput,
  ids: { id: 'IncentiveItem' },
  run: updateIncentiveItem,
})

nodeMutation('proposeIncentive', {
  action: 'incentive.propose',
  model: 'Incentive',
  input: builder.inputType('ProposeIncentiveInput', {
    fields: (t) => ({
      incentiveItemId: t.id({ required: true }),
      staffId: t.id({ required: true }),
      day: t.field({ type: 'Date', required: true, description: 'When it was earned.' }),
      amount: t.field({ type: 'Money', required: true, description: 'Within the amounts of the item.' }),
      evidence: t.string({ required: true, description: 'What happened, and how it is known.' }),
      idempotencyKey: t.string({ required: true }),
    }),
  }),
  schema: proposeIncentiveInput,
  ids: { incentiveItemId: 'IncentiveItem', staffId: 'Staff' },
  run: proposeIncentive,
})

nodeMutation('decideIncentive', {
  action: 'incentive.decide',
  model: 'Incentive',
  input: builder.inputType('DecideIncentiveInput', {
    fields: (t) => ({
      id: t.id({ required: true }),
      step: t.field({ type: IncentiveStep, required: true }),
      reason: t.string({ description: 'Why it is rejected or withdrawn.' }),
      revision: t.int({ required: true, description: 'The state that was on the screen.' }),
      idempotencyKey: t.string({ required: true }),
    }),
  }),
  schema: decideIncentiveInput,
  ids: { id: 'Incentive' },
  run: decideIncentive,
})
