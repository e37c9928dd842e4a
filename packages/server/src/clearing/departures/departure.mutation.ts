import { saveDepartureInput, signDepartureInput } from '@hubcap/rules/clearing/departures/departure.input'
import { builder } from '../../graphql/builder.ts'
import { nodeMutation } from '../../graphql/node-mutation.ts'
import { saveDeparture } from './save-departure.ts'
import { signDeparture } from './sign-departure.ts'

const SaveDepartureInput = builder.inputType('SaveDepartureInput', {
  fields: (t) => ({
    franchiseeId: t.id({ required: true }),
    leavesOn: t.field({ type: 'Date', required: true }),
    isByHeadquarters: t.boolean({ required: true }),
    honouredById: t.id({ description: 'Of the franchisee that honours the cards, where headquarters doesn’t.' }),
    reason: t.string({ required: true }),
    idempotencyKey: t.string({ required: true }),
  }),
})

nodeMutation('saveDeparture', {
  action: 'departure.decide',
  model: 'FranchiseeDeparture',
  input: SaveDepartureInput,
  schema: saveDepartureInput,
  ids: { franchiseeId: 'Franchisee', honouredById: 'Franchisee' },
  run: saveDeparture,
})

const SignDepartureInput = builder.inputType('SignDepartureInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    revision: t.int({ required: true, description: 'As it was shown; where it has changed since, nothing is signed.' }),
    idempotencyKey: t.string({ required: true }),
  }),
})

nodeMutation('signDeparture', {
  action: 'departure.decide',
  model: 'FranchiseeDeparture',
  input: SignDepartureInput,
  schema: signDepartureInput,
  ids: { id: 'FranchiseeDeparture' },
  run: signDeparture,
})
