import { cancelSimulationInput } from '@hubcap/rules/simulations/cancel-simulation.input'
import {
  simulateCommissionPlanInput,
  simulateRoyaltyInput,
  simulateScorecardInput,
} from '@hubcap/rules/simulations/start-simulation.input'
import { RoyaltyGroupTiersInput, RoyaltyTierInput } from '../clearing/royalty-term.mutation.ts'
import { builder } from '../graphql/builder.ts'
import { nodeMutation } from '../graphql/node-mutation.ts'
import { PlanAudience, RoyaltyBasis } from '../graphql/vocabularies.type.ts'
import { CommissionDrawInput, CommissionRuleInput } from '../pay/commission-plan.mutation.ts'
import { itemFields, ScorecardBandInput, ScorecardMetricInput } from '../performance/scorecard.mutation.ts'
import { cancelSimulation } from './cancel-simulation.ts'
import { simulateCommission } from './simulate-commission.ts'
import { simulateRoyaltyTerms } from './simulate-royalty-terms.ts'
import { startSimulation } from './start-simulation.ts'

type Fields = Parameters<NonNullable<Parameters<typeof builder.inputType>[1]['fields']>>[0]

/** Of every kind. */
export const spanFields = (t: Fields) => ({
  name: t.string(),
  fromMonth: t.string({ required: true, description: 'Its first day, YYYY-MM-01.' }),
  toMonth: t.string({ required: true, description: 'The last month that is over, or an earlier one.' }),
  idempotencyKey: t.string({ required: true }),
})

const RoyaltyDraftInput = builder.inputType('RoyaltyDraftInput', {
  fields: (t) => ({
    basis: t.field({ type: RoyaltyBasis, required: true }),
    groups: t.field({ type: [RoyaltyGroupTiersInput], required: true }),
    otherTiers: t.field({ type: [RoyaltyTierInput], required: true }),
    minimum: t.field({ type: 'Money', required: true }),
  }),
})

nodeMutation('simulateRoyalty', {
  action: 'simulation.run',
  model: 'Simulation',
  input: builder.inputType('SimulateRoyaltyInput', {
    fields: (t) => ({
      ...spanFields(t),
      franchiseeIds: t.idList({ required: true, description: 'None: all that owe royalty.' }),
      draft: t.field({ type: RoyaltyDraftInput, required: true }),
    }),
  }),
  schema: simulateRoyaltyInput,
  run: simulateRoyaltyTerms,
})

const ScorecardDraftInput = builder.inputType('ScorecardDraftInput', {
  fields: (t) => ({
    metrics: t.field({ type: [ScorecardMetricInput], required: true }),
    ...itemFields(t),
    voidFreeShare: t.int({ required: true }),
    voidPenalty: t.int({ required: true }),
    voidPenaltyMax: t.int({ required: true }),
    bands: t.field({ type: [ScorecardBandInput], required: true }),
    smallestGroup: t.int(),
  }),
})

nodeMutation('simulateScorecard', {
  action: 'simulation.run',
  model: 'Simulation',
  input: builder.inputType('SimulateScorecardInput', {
    fields: (t) => ({
      ...spanFields(t),
      familyId: t.id({ description: 'In whose place it is tried, for those under it; left out: the default’s.' }),
      draft: t.field({ type: ScorecardDraftInput, required: true }),
    }),
  }),
  schema: simulateScorecardInput,
  ids: { familyId: 'Scorecard' },
  run: (request, { draft, familyId, ...asked }) =>
    startSimulation(request, { ...asked, kind: 'scorecard', draft: { draft, familyId } }),
})

nodeMutation('simulateCommissionPlan', {
  action: 'simulation.run',
  model: 'Simulation',
  input: builder.inputType('SimulateCommissionPlanInput', {
    fields: (t) => ({
      ...spanFields(t),
      draft: t.field({
        type: builder.inputType('CommissionDraftInput', {
          fields: (d) => ({
            commissionPlanId: d.id({ description: 'The plan whose place it takes; left out: a new one.' }),
            audience: d.field({ type: PlanAudience, required: true }),
            post: d.string(),
            rules: d.field({ type: [CommissionRuleInput], required: true }),
            cap: d.field({ type: 'Money' }),
            draw: d.field({ type: CommissionDrawInput }),
          }),
        }),
        required: true,
      }),
    }),
  }),
  schema: simulateCommissionPlanInput,
  run: simulateCommission,
})

nodeMutation('cancelSimulation', {
  action: 'simulation.run',
  model: 'Simulation',
  input: builder.inputType('CancelSimulationInput', { fields: (t) => ({ id: t.id({ required: true }) }) }),
  schema: cancelSimulationInput,
  ids: { id: 'Simulation' },
  run: cancelSimulation,
})
