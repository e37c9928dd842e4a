import { beginPayRunInput, stepPayRunInput } from '@hubcap/rules/pay/pay-run.input'
import { builder } from '../../graphql/builder.ts'
import { nodeMutation } from '../../graphql/node-mutation.ts'
import { PayRunStep } from '../../graphql/vocabularies.type.ts'
import { beginPayRun } from './begin-pay-run.ts'
import { stepPayRun } from './step-pay-run.ts'

nodeMutation('beginPayRun', {
  action: 'pay_run.run',
  model: 'PayRun',
  input: builder.inputType('BeginPayRunInput', {
    fields: (t) => ({
      franchiseeId: t.id({ required: true }),
      month: t.field({ type: 'Date', description: 'With which to begin; not asked once there is a run.' }),
      minimumWage: t.field({ type: 'Money', required: true, description: 'The local minimum for a month.' }),
      idempotencyKey: t.string({ required: true }),
    }),
  }),
  schema: beginPayRunInput,
  ids: { franchiseeId: 'Franchisee' },
  run: beginPayRun,
})

nodeMutation('stepPayRun', {
  action: 'pay_run.run',
  model: 'PayRun',
  input: builder.inputType('StepPayRunInput', {
    fields: (t) => ({
      id: t.id({ required: true }),
      step: t.field({ type: PayRunStep, required: true }),
      revision: t.int({ required: true, description: 'The state that was on the screen.' }),
      idempotencyKey: t.string({ required: true }),
    }),
  }),
  schema: stepPayRunInput,
  ids: { id: 'PayRun' },
  run: stepPayRun,
})
