import { answerClearingContestInput } from '@hubcap/rules/clearing/answer-clearing-contest.input'
import { contestClearingLineInput } from '@hubcap/rules/clearing/contest-clearing-line.input'
import { draftClearingRunInput } from '@hubcap/rules/clearing/draft-clearing-run.input'
import { noteClearingPaymentInput } from '@hubcap/rules/clearing/note-clearing-payment.input'
import { setClearingRhythmInput } from '@hubcap/rules/clearing/set-clearing-rhythm.input'
import { stepClearingRunInput } from '@hubcap/rules/clearing/step-clearing-run.input'
import { undoClearingPaymentInput } from '@hubcap/rules/clearing/undo-clearing-payment.input'
import { builder } from '../graphql/builder.ts'
import { requestFor } from '../graphql/context.ts'
import { mutationOf } from '../graphql/mutation.ts'
import { nodeMutation } from '../graphql/node-mutation.ts'
import { ClearingRhythm, ClearingRunStep, ContestOutcome } from '../graphql/vocabularies.type.ts'
import { inputOf } from '../operation/input-of.ts'
import { Chain } from '../tenancy/viewer.type.ts'
import { answerClearingContest } from './answer-clearing-contest.ts'
import { contestClearingLine } from './contest-clearing-line.ts'
import { draftClearingRun } from './draft-clearing-run.ts'
import { noteClearingPayment } from './note-clearing-payment.ts'
import { setClearingRhythm } from './set-clearing-rhythm.ts'
import { stepClearingRun } from './step-clearing-run.ts'
import { undoClearingPayment } from './undo-clearing-payment.ts'

nodeMutation('draftClearingRun', {
  action: 'clearing.run',
  model: 'ClearingRun',
  input: builder.inputType('DraftClearingRunInput', {
    fields: (t) => ({
      day: t.field({ type: 'Date', description: 'In the period to begin with; not asked once there is a run.' }),
      idempotencyKey: t.string({ required: true }),
    }),
  }),
  schema: draftClearingRunInput,
  run: draftClearingRun,
})

nodeMutation('stepClearingRun', {
  action: 'clearing.run',
  model: 'ClearingRun',
  input: builder.inputType('StepClearingRunInput', {
    fields: (t) => ({
      id: t.id({ required: true }),
      action: t.field({ type: ClearingRunStep, required: true }),
      revision: t.int({ required: true, description: 'The state that was on the screen.' }),
      idempotencyKey: t.string({ required: true }),
    }),
  }),
  schema: stepClearingRunInput,
  ids: { id: 'ClearingRun' },
  run: stepClearingRun,
})

nodeMutation('contestClearingLine', {
  action: 'clearing.contest',
  model: 'ClearingContest',
  input: builder.inputType('ContestClearingLineInput', {
    fields: (t) => ({
      id: t.id({ required: true, description: 'Of a ClearingRunLine.' }),
      reason: t.string({ required: true }),
      idempotencyKey: t.string({ required: true }),
    }),
  }),
  schema: contestClearingLineInput,
  ids: { id: 'ClearingRunLine' },
  run: contestClearingLine,
})

nodeMutation('answerClearingContest', {
  action: 'clearing.run',
  model: 'ClearingContest',
  input: builder.inputType('AnswerClearingContestInput', {
    fields: (t) => ({
      id: t.id({ required: true }),
      outcome: t.field({ type: ContestOutcome, required: true }),
      answer: t.string({ required: true }),
      rightAmount: t.field({ type: 'Money', description: 'What the line should have been; only with corrected.' }),
      idempotencyKey: t.string({ required: true }),
    }),
  }),
  schema: answerClearingContestInput,
  ids: { id: 'ClearingContest' },
  run: answerClearingContest,
})

nodeMutation('noteClearingPayment', {
  action: 'clearing.run',
  model: 'ClearingPayment',
  input: builder.inputType('NoteClearingPaymentInput', {
    fields: (t) => ({
      id: t.id({ required: true }),
      paidOn: t.field({ type: 'Date', required: true }),
      idempotencyKey: t.string({ required: true }),
    }),
  }),
  schema: noteClearingPaymentInput,
  ids: { id: 'ClearingPayment' },
  run: noteClearingPayment,
})

nodeMutation('undoClearingPayment', {
  action: 'clearing.run',
  model: 'ClearingPayment',
  input: builder.inputType('UndoClearingPaymentInput', {
    fields: (t) => ({
      id: t.id({ required: true }),
      reason: t.string({ required: true }),
      idempotencyKey: t.string({ required: true }),
    }),
  }),
  schema: undoClearingPaymentInput,
  ids: { id: 'ClearingPayment' },
  run: undoClearingPayment,
})

const SetClearingRhythmInput = builder.inputType('SetClearingRhythmInput', {
  fields: (t) => ({ rhythm: t.field({ type: ClearingRhythm, required: true }) }),
})

builder.mutationField('setClearingRhythm', (t) =>
  t.prismaField({
    ...mutationOf('clearing.run'),
    type: Chain,
    args: { input: t.arg({ type: SetClearingRhythmInput, required: true }) },
    resolve: async (query, _root, args, context) => {
      await setClearingRhythm(requestFor(context, 'clearing.run'), inputOf(setClearingRhythmInput, args.input))
      return context.database.client.chain.findFirstOrThrow(query)
    },
  }),
)
