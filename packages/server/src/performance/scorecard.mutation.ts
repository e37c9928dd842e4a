import { setScorecardInput } from '@hubcap/rules/performance/set-scorecard.input'
import { metrics } from '@hubcap/rules/quotas/metric'
import { builder } from '../graphql/builder.ts'
import { nodeMutation } from '../graphql/node-mutation.ts'
import { setScorecard } from './set-scorecard.ts'

const ScorecardWeightsInput = builder.inputType('ScorecardWeightsInput', {
  fields: (t) => Object.fromEntries(metrics.map((metric) => [metric, t.int({ required: true })])),
})

const ScorecardBandInput = builder.inputType('ScorecardBandInput', {
  fields: (t) => ({
    name: t.string({ required: true }),
    minPoints: t.int({ required: true }),
  }),
})

const SetScorecardInput = builder.inputType('SetScorecardInput', {
  fields: (t) => ({
    fromMonth: t.field({ type: 'Date', required: true, description: 'Its first day.' }),
    weights: t.field({ type: ScorecardWeightsInput, required: true }),
    attainmentCap: t.int({ required: true }),
    voidFreeShare: t.int({ required: true }),
    voidPenalty: t.int({ required: true }),
    voidPenaltyMax: t.int({ required: true }),
    bands: t.field({ type: [ScorecardBandInput], required: true }),
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
