import { assignScorecardInput } from '@hubcap/rules/performance/assign-scorecard.input'
import { createScorecardInput, setScorecardInput } from '@hubcap/rules/performance/set-scorecard.input'
import { builder } from '../graphql/builder.ts'
import { nodeMutation } from '../graphql/node-mutation.ts'
import { PlaceKind } from '../graphql/vocabularies.type.ts'
import { assignScorecard } from './assign-scorecard.ts'
import { createScorecard } from './create-scorecard.ts'
import { setScorecard } from './set-scorecard.ts'

type Fields = Parameters<NonNullable<Parameters<typeof builder.inputType>[1]['fields']>>[0]

const CurvePointInput = builder.inputType('CurvePointInput', {
  fields: (t) => ({
    attainment: t.int({ required: true, description: 'Basis points.' }),
    earned: t.int({ required: true, description: 'Basis points of the weight.' }),
  }),
})

export const ScorecardMetricInput = builder.inputType('ScorecardMetricInput', {
  fields: (t) => ({
    metricId: t.string({ required: true }),
    weight: t.int({ required: true, description: 'Percent; together 100.' }),
    curve: t.field({ type: [CurvePointInput], description: 'From attainment 0 on; none: as much as was attained.' }),
    floor: t.int({ required: true, description: 'Basis points of attainment under which nothing is earned.' }),
    cap: t.int({ required: true, description: 'Basis points of attainment beyond which nothing more is earned.' }),
    minimumSample: t.int({ required: true, description: 'With fewer records the metric is left out.' }),
  }),
})

export const EvaluationItemInput = builder.inputType('EvaluationItemInput', {
  fields: (t) => ({
    itemId: t.string({
      required: true,
      description:
        'Of an item of an earlier version its own, so that marks stay with it; of a new one anything that no other has.',
    }),
    name: t.string({ required: true }),
    about: t.string({ description: 'What is looked at.' }),
    weight: t.int({ required: true, description: 'Percent; with those of the metrics together 100.' }),
  }),
})

/** What people judge: of a scorecard, and of a draft of one. */
export const itemFields = (t: Fields) => ({
  items: t.field({ type: [EvaluationItemInput], description: 'Left out: none.' }),
  selfShare: t.int({ description: 'Percent that one’s own mark counts for in an item; left out: 0.' }),
})

export const ScorecardBandInput = builder.inputType('ScorecardBandInput', {
  fields: (t) => ({
    name: t.string({ required: true }),
    minPoints: t.int({ required: true }),
    share: t.int({ description: 'Percent of all who belong in it, where smallestGroup is given; together 100.' }),
  }),
})

/** Of a new one and of a new version alike. */
const cardFields = (t: Fields) => ({
  name: t.string({ required: true, description: 'No two of a chain are called alike.' }),
  fromMonth: t.field({ type: 'Date', required: true, description: 'Its first day.' }),
  metrics: t.field({ type: [ScorecardMetricInput], required: true }),
  ...itemFields(t),
  voidFreeShare: t.int({ required: true }),
  voidPenalty: t.int({ required: true }),
  voidPenaltyMax: t.int({ required: true }),
  bands: t.field({ type: [ScorecardBandInput], required: true }),
  smallestGroup: t.int({
    description:
      'Bands by their shares in groups of so many or more, by their limits in smaller ones; none: by limits.',
  }),
})

nodeMutation('setScorecard', {
  action: 'scorecard.set',
  model: 'Scorecard',
  input: builder.inputType('SetScorecardInput', {
    fields: (t) => ({
      ...cardFields(t),
      basedOn: t.id({
        description: 'The newest version of it that the editor saw; another since then makes this one stale.',
      }),
    }),
  }),
  schema: setScorecardInput,
  ids: { basedOn: 'Scorecard' },
  run: setScorecard,
})

nodeMutation('createScorecard', {
  action: 'scorecard.set',
  model: 'Scorecard',
  input: builder.inputType('CreateScorecardInput', {
    fields: (t) => ({ ...cardFields(t), idempotencyKey: t.string({ required: true }) }),
  }),
  schema: createScorecardInput,
  run: createScorecard,
})

nodeMutation('assignScorecard', {
  action: 'scorecard.set',
  model: 'ScorecardAssignment',
  input: builder.inputType('AssignScorecardInput', {
    fields: (t) => ({
      familyId: t.id({ description: 'Left out: what was said of exactly these ends, and what is wider holds again.' }),
      level: t.field({ type: PlaceKind, required: true }),
      franchiseeId: t.id({ description: 'Left out: all of the level.' }),
      storeId: t.id(),
      staffId: t.id(),
      post: t.string({ description: 'Of staff: only those of that post.' }),
      fromMonth: t.field({ type: 'Date', required: true, description: 'The first day of a month.' }),
      idempotencyKey: t.string({ required: true }),
    }),
  }),
  schema: assignScorecardInput,
  ids: { familyId: 'Scorecard', franchiseeId: 'Franchisee', storeId: 'Store', staffId: 'Staff' },
  run: assignScorecard,
})
