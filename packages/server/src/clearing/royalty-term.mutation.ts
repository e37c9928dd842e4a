import { setRoyaltyTermInput } from '@hubcap/rules/clearing/set-royalty-term.input'
import { builder } from '../graphql/builder.ts'
import { nodeMutation } from '../graphql/node-mutation.ts'
import { RoyaltyBasis, RoyaltyGroup } from '../graphql/vocabularies.type.ts'
import { setRoyaltyTerm } from './set-royalty-term.ts'

export const RoyaltyTierInput = builder.inputType('RoyaltyTierInput', {
  fields: (t) => ({
    from: t.field({ type: 'Money', required: true }),
    rate: t.int({ required: true, description: 'Basis points: 500 is 5 %.' }),
  }),
})

export const RoyaltyGroupTiersInput = builder.inputType('RoyaltyGroupTiersInput', {
  fields: (t) => ({
    group: t.field({ type: RoyaltyGroup, required: true }),
    tiers: t.field({ type: [RoyaltyTierInput], required: true }),
  }),
})

nodeMutation('setRoyaltyTerm', {
  action: 'franchise_contract.update',
  model: 'RoyaltyTerm',
  input: builder.inputType('SetRoyaltyTermInput', {
    fields: (t) => ({
      franchiseeId: t.id({ required: true }),
      fromOn: t.field({ type: 'Date', required: true, description: 'The first day of a period.' }),
      basis: t.field({ type: RoyaltyBasis, required: true }),
      groups: t.field({ type: [RoyaltyGroupTiersInput], required: true }),
      otherTiers: t.field({ type: [RoyaltyTierInput], required: true }),
      minimum: t.field({ type: 'Money', required: true }),
      idempotencyKey: t.string({ required: true }),
    }),
  }),
  schema: setRoyaltyTermInput,
  ids: { franchiseeId: 'Franchisee' },
  run: setRoyaltyTerm,
})
