import { setScorecardInput } from '@hubcap/rules/performance/set-scorecard.input'
import { builder } from '../graphql/builder.ts'
import { nodeMutation } from '../graphql/node-mutation.ts'
import { setScorecard } from './set-scorecard.ts'

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

export const ScorecardBandInput = builder.inputType('ScorecardBandInput', {
  fields: (t) => ({
    name: t.string({ required: true }),
    minPoints: t.int({ required: true }),
    share: t.int({ description: 'Percent of all who belong in it, where smallestGroup is given; together 100.' }),
  }),
})

const SetScorecardInput = builder.inputType('SetScorecardInput', {
  fields: (t) => ({
    fromMonth: t.field({ type: 'Date', required: true, description: 'Its first day.' }),
    metrics: t.field({ type: [ScorecardMetricInput], required: true }),
    voidFreeShare: t.int({ required: true }),
    voidPenalty: t.int({ required: true }),
    voidPenaltyMax: t.int({ required: true }),
    bands: t.field({ type: [ScorecardBandInput], required: true }),
    smallestGroup: t.int({
      description:
        'Bands by their shares in groups of so many or more, by their limits in smaller ones; none: by limits.',
    }),
    basedOn: t.id({ description: 'The newest version that the editor saw; another since then makes this one stale.' }),
  }),
})

nodeMutation('setScorecard', {
  action: 'scorecard.set',
  model: 'Scorecard',
  input: SetScorecardInput,
  schema: setScorecardInput,
  ids: { basedOn: 'Scorecard' },
  run: setScorecard,
})
