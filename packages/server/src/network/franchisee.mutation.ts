import { createFranchiseeInput } from '@hubcap/rules/network/create-franchisee.input'
import { updateFranchiseeInput } from '@hubcap/rules/network/update-franchisee.input'
import { builder } from '../graphql/builder.ts'
import { requestFor } from '../graphql/context.ts'
import { withRowIds } from '../graphql/global-id.ts'
import { mutationOf } from '../graphql/mutation.ts'
import { rowKey } from '../graphql/row-key.ts'
import { FranchiseeKind, FranchiseeStatus } from '../graphql/vocabularies.type.ts'
import { inputOf } from '../operation/input-of.ts'
import { createFranchisee } from './create-franchisee.ts'
import { Franchisee } from './franchisee.type.ts'
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

builder.mutationField('createFranchisee', (t) =>
  t.prismaField({
    ...mutationOf('franchisee.create'),
    type: Franchisee,
    args: { input: t.arg({ type: CreateFranchiseeInput, required: true }) },
    resolve: async (query, _root, { input }, context) => {
      const id = await createFranchisee(requestFor(context, 'franchisee.create'), inputOf(createFranchiseeInput, input))
      return context.database.client.franchisee.findUniqueOrThrow({ ...query, where: rowKey(id, context) })
    },
  }),
)

builder.mutationField('updateFranchisee', (t) =>
  t.prismaField({
    ...mutationOf('franchisee.update'),
    type: Franchisee,
    args: { input: t.arg({ type: UpdateFranchiseeInput, required: true }) },
    resolve: async (query, _root, { input }, context) => {
      const request = requestFor(context, 'franchisee.update')
      const id = await updateFranchisee(
        request,
        withRowIds(inputOf(updateFranchiseeInput, input), { id: 'Franchisee' }),
      )
      return context.database.client.franchisee.findUniqueOrThrow({ ...query, where: rowKey(id, context) })
    },
  }),
)
