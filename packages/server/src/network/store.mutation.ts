import { createStoreInput } from '@hubcap/rules/network/create-store.input'
import { updateStoreInput } from '@hubcap/rules/network/update-store.input'
import { builder } from '../graphql/builder.ts'
import { nodeMutation } from '../graphql/node-mutation.ts'
import { StoreStatus } from '../graphql/vocabularies.type.ts'
import { createStore } from './create-store.ts'
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

nodeMutation('createStore', {
  action: 'store.create',
  model: 'Store',
  input: CreateStoreInput,
  schema: createStoreInput,
  ids: { franchiseeId: 'Franchisee' },
  run: createStore,
})

nodeMutation('updateStore', {
  action: 'store.update',
  model: 'Store',
  input: UpdateStoreInput,
  schema: updateStoreInput,
  ids: { id: 'Store' },
  run: updateStore,
})
