import { cancelSimulationInput } from '@hubcap/rules/simulations/cancel-simulation.input'
import { simulateRoyaltyInput } from '@hubcap/rules/simulations/start-simulation.input'
import { RoyaltyGroupTiersInput, RoyaltyTierInput } from '../clearing/royalty-term.mutation.ts'
import { builder } from '../graphql/builder.ts'
import { rowIds } from '../graphql/global-id.ts'
import { nodeMutation } from '../graphql/node-mutation.ts'
import { RoyaltyBasis } from '../graphql/vocabularies.type.ts'
import { cancelSimulation } from './cancel-simulation.ts'
import { startSimulation } from './start-simulation.ts'

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
      name: t.string(),
      fromMonth: t.string({ required: true, description: 'Its first day, YYYY-MM-01.' }),
      toMonth: t.string({ required: true, description: 'The last month that is over, or an earlier one.' }),
      franchiseeIds: t.idList({ required: true, description: 'None: all that owe royalty.' }),
      draft: t.field({ type: RoyaltyDraftInput, required: true }),
      idempotencyKey: t.string({ required: true }),
    }),
  }),
  schema: simulateRoyaltyInput,
  run: (request, { franchiseeIds, draft, ...asked }) =>
    startSimulation(request, {
      ...{ ...asked, kind: 'royalty' },
      draft: { franchiseeIds: rowIds('Franchisee', franchiseeIds), draft },
    }),
})

nodeMutation('cancelSimulation', {
  action: 'simulation.run',
  model: 'Simulation',
  input: builder.inputType('CancelSimulationInput', { fields: (t) => ({ id: t.id({ required: true }) }) }),
  schema: cancelSimulationInput,
  ids: { id: 'Simulation' },
  run: cancelSimulation,
})
