import { simulateQuotaSplitInput } from '@hubcap/rules/simulations/simulate-quota-split.input'
import { triedKeys, triedLevels, triedTotals } from '@hubcap/rules/simulations/tried-split'
import { builder } from '../graphql/builder.ts'
import { nodeMutation } from '../graphql/node-mutation.ts'
import { simulateQuotas } from './simulate-quotas.ts'
import { spanFields } from './simulation.mutation.ts'

const TriedKey = builder.enumType('TriedSplitKey', {
  description: 'By what targets are shared: as they were set at the time, or by a key of the split.',
  values: triedKeys,
})
const TriedTotal = builder.enumType('TriedSplitTotal', {
  description:
    'What is shared in a month: the quotas right below together, the place’s own, what it reached a year before, or an amount.',
  values: triedTotals,
})
const TriedLevel = builder.enumType('TriedSplitLevel', { values: triedLevels })

const WeightInput = builder.inputType('TriedWeightInput', {
  fields: (t) => ({
    id: t.id({ required: true, description: 'Of a franchisee, store or rep right below the place.' }),
    weight: t.int({ required: true }),
  }),
})

const QuotaSplitDraftInput = builder.inputType('QuotaSplitDraftInput', {
  fields: (t) => ({
    metric: t.string({ required: true }),
    franchiseeId: t.id({ description: 'Left out, with the store: the whole chain.' }),
    storeId: t.id(),
    level: t.field({ type: TriedLevel, required: true, description: 'To whom it is shared in the end.' }),
    by: t.field({ type: TriedKey, required: true }),
    weights: t.field({ type: [WeightInput], required: true, description: 'By hand; else none.' }),
    total: t.field({ type: TriedTotal, required: true }),
    amount: t.field({ type: 'Money', description: 'The same in every month, in the metric’s unit.' }),
    raise: t.int({ required: true, description: 'Hundredths of a percent on top.' }),
  }),
})

nodeMutation('simulateQuotaSplit', {
  action: 'simulation.run',
  model: 'Simulation',
  input: builder.inputType('SimulateQuotaSplitInput', {
    fields: (t) => ({ ...spanFields(t), draft: t.field({ type: QuotaSplitDraftInput, required: true }) }),
  }),
  schema: simulateQuotaSplitInput,
  run: simulateQuotas,
})
