import { createStoreInput } from '@hubcap/rules/network/create-store.input'
import { updateStoreInput } from '@hubcap/rules/network/update-store.input'
import { builder } from '../graphql/builder.ts'
import { requestFor } from '../graphql/context.ts'
import { withRowIds } from '../graphql/global-id.ts'
import { mutationOf } from '../graphql/mutation.ts'
import { rowKey } from '../graphql/row-key.ts'
import { StoreStatus } from '../graphql/vocabularies.type.ts'
import { inputOf } from '../operation/input-of.ts'
import { createStore } from './create-store.ts'
import { Store } from './store.type.ts'
import { updateStore } from './update-store.ts'

const CreateStoreInput = builder.inputType('CreateStoreInput', {
  fields: (t) => ({
    franchiseeId: t.id({ required: true }),
    code: t.string({ required: true }),
    name: t.string({ required: true }),
    status: t.field({ type: StoreStatus }),
    phone: t.string(),
    divisionCode: t.string(),
    address: t.string(),
    longitude: t.float(),
    latitude: t.float(),
    openingHours: t.field({ type: 'JSON' }),
    openedOn: t.string(),
    closedOn: t.string(),
  }),
})

const UpdateStoreInput = builder.inputType('UpdateStoreInput', {
  description: 'What is left out stays as it is.',
  fields: (t) => ({
    id: t.id({ required: true }),
    revision: t.int({ required: true }),
    code: t.string(),
    name: t.string(),
    status: t.field({ type: StoreStatus }),
    phone: t.string(),
    divisionCode: t.string(),
    address: t.string(),
    longitude: t.float(),
    latitude: t.float(),
    openingHours: t.field({ type: 'JSON' }),
    openedOn: t.string(),
    closedOn: t.string(),
  }),
})

builder.mutationField('createStore', (t) =>
  t.prismaField({
    ...mutationOf('store.create'),
    type: Store,
    args: { input: t.arg({ type: CreateStoreInput, required: true }) },
    resolve: async (query, _root, { input }, context) => {
      const request = requestFor(context, 'store.create')
      const id = await createStore(
        request,
        withRowIds(inputOf(createStoreInput, input), { franchiseeId: 'Franchisee' }),
      )
      return context.database.client.store.findUniqueOrThrow({ ...query, where: rowKey(id, context) })
    },
  }),
)

builder.mutationField('updateStore', (t) =>
  t.prismaField({
    ...mutationOf('store.update'),
    type: Store,
    args: { input: t.arg({ type: UpdateStoreInput, required: true }) },
    resolve: async (query, _root, { input }, context) => {
      const request = requestFor(context, 'store.update')
      const id = await updateStore(request, withRowIds(inputOf(updateStoreInput, input), { id: 'Store' }))
      return context.database.client.store.findUniqueOrThrow({ ...query, where: rowKey(id, context) })
    },
  }),
)
