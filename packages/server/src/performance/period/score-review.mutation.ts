import { adjustScoreInput } from '@hubcap/rules/performance/period/adjust-score.input'
import { answerObjectionInput } from '@hubcap/rules/performance/period/answer-objection.input'
import { moveScorePeriodInput } from '@hubcap/rules/performance/period/move-score-period.input'
import { raiseObjectionInput } from '@hubcap/rules/performance/period/raise-objection.input'
import { signScoreInput } from '@hubcap/rules/performance/period/sign-score.input'
import { builder } from '../../graphql/builder.ts'
import { nodeMutation } from '../../graphql/node-mutation.ts'
import { adjustScore } from './adjust-score.ts'
import { answerObjection } from './answer-objection.ts'
import { moveScorePeriod } from './move-score-period.ts'
import { raiseObjection } from './raise-objection.ts'
import { ObjectionOutcome, ScorePeriodStatus } from './score-review.type.ts'
import { signScore } from './sign-score.ts'

nodeMutation('moveScorePeriod', {
  action: 'score_period.move',
  model: 'ScorePeriodStep',
  input: builder.inputType('MoveScorePeriodInput', {
    fields: (t) => ({
      month: t.field({ type: 'Date', required: true, description: 'Its first day.' }),
      to: t.field({ type: ScorePeriodStatus, required: true }),
      idempotencyKey: t.string({ required: true }),
    }),
  }),
  schema: moveScorePeriodInput,
  run: moveScorePeriod,
})

nodeMutation('raiseScoreObjection', {
  action: 'score_objection.raise',
  model: 'ScoreObjection',
  input: builder.inputType('RaiseScoreObjectionInput', {
    fields: (t) => ({
      id: t.id({ required: true, description: 'Of a PerformanceScore.' }),
      line: t.string({ required: true, description: 'A metric’s or evaluation item’s id, `penalty` or `total`.' }),
      reason: t.string({ required: true }),
      idempotencyKey: t.string({ required: true }),
    }),
  }),
  schema: raiseObjectionInput,
  ids: { id: 'PerformanceScore' },
  run: raiseObjection,
})

nodeMutation('answerScoreObjection', {
  action: 'score_objection.answer',
  model: 'ScoreObjection',
  input: builder.inputType('AnswerScoreObjectionInput', {
    fields: (t) => ({
      id: t.id({ required: true }),
      outcome: t.field({ type: ObjectionOutcome, required: true }),
      answer: t.string({ required: true }),
      points: t.int({ description: 'Hundredths given or taken, with changed.' }),
      idempotencyKey: t.string({ required: true }),
    }),
  }),
  schema: answerObjectionInput,
  ids: { id: 'ScoreObjection' },
  run: answerObjection,
})

nodeMutation('adjustScore', {
  action: 'score_adjustment.make',
  model: 'ScoreAdjustment',
  input: builder.inputType('AdjustScoreInput', {
    fields: (t) => ({
      id: t.id({ required: true, description: 'Of a PerformanceScore.' }),
      points: t.int({ required: true, description: 'Hundredths given or taken.' }),
      reason: t.string({ required: true }),
      idempotencyKey: t.string({ required: true }),
    }),
  }),
  schema: adjustScoreInput,
  ids: { id: 'PerformanceScore' },
  run: adjustScore,
})

nodeMutation('signScore', {
  action: 'performance_score.sign',
  model: 'PerformanceScore',
  input: builder.inputType('SignScoreInput', {
    fields: (t) => ({
      id: t.id({ required: true }),
      idempotencyKey: t.string({ required: true }),
    }),
  }),
  schema: signScoreInput,
  ids: { id: 'PerformanceScore' },
  run: signScore,
})
