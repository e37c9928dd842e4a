import { createFranchiseeInput } from '@hubcap/rules/network/create-franchisee.input'
import { updateFranchiseeInput } from '@hubcap/rules/network/update-franchisee.input'
import { builder } from '../graphql/builder.ts'
import { nodeMutation } from '../graphql/node-mutation.ts'
import { FranchiseeKind, FranchiseeStatus } from '../graphql/vocabularies.type.ts'
import { createFranchisee } from './create-franchisee.ts'
import { updateFranchisee } from './update-franchisee.ts'

const FranchiseContractInput = builder.inputType('FranchiseContractInput', {
  fields: (t) => ({
    contractNo: t.string({ required: true }),
    startsOn: t.string({ required: true, description: 'YYYY-MM-DD.' }),
    endsOn: t.string(),
    royaltyRate: t.int({ required: true, description: 'Basis points: 500 is 5 %.' }),
    territory: t.string(),
  }),
})

const CreateFranchiseeInput = builder.inputType('CreateFranchiseeInput', {
  fields: (t) => ({
    code: t.string({ required: true }),
    name: t.string({ required: true }),
    kind: t.field({ type: FranchiseeKind, required: true }),
    status: t.field({ type: FranchiseeStatus }),
    contactName: t.string(),
    contactPhone: t.string(),
    contract: t.field({ type: FranchiseContractInput }),
  }),
})

const UpdateFranchiseeInput = builder.inputType('UpdateFranchiseeInput', {
  description: 'What is left out stays as it is.',
  fields: (t) => ({
    id: t.id({ required: true }),
    revision: t.int({ required: true, description: 'As it was shown; an older one is refused as stale.' }),
    code: t.string(),
    name: t.string(),
    kind: t.field({ type: FranchiseeKind }),
    status: t.field({ type: FranchiseeStatus }),
    contactName: t.string(),
    contactPhone: t.string(),
    contract: t.field({ type: FranchiseContractInput }),
  }),
})

nodeMutation('createFranchisee', {
  action: 'franchisee.create',
  model: 'Franchisee',
  input: CreateFranchiseeInput,
  schema: createFranchiseeInput,
  run: createFranchisee,
})

nodeMutation('updateFranchisee', {
  action: 'franchisee.update',
  model: 'Franchisee',
  input: UpdateFranchiseeInput,
  schema: updateFranchiseeInput,
  ids: { id: 'Franchisee' },
  run: updateFranchisee,
})
