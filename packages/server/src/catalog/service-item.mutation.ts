import { createServiceItemInput, updateServiceItemInput } from '@hubcap/rules/catalog/service-item.input'
import { setServicePriceInput } from '@hubcap/rules/catalog/set-service-price.input'
import { builder } from '../graphql/builder.ts'
import { nodeMutation } from '../graphql/node-mutation.ts'
import { ServiceItemKind, ServiceItemStatus } from '../graphql/vocabularies.type.ts'
import { createServiceItem } from './create-service-item.ts'
import { setServicePrice } from './set-service-price.ts'
import { updateServiceItem } from './update-service-item.ts'

const CreateServiceItemInput = builder.inputType('CreateServiceItemInput', {
  fields: (t) => ({
    code: t.string({ required: true }),
    name: t.string({ required: true }),
    kind: t.field({ type: ServiceItemKind, required: true }),
    productGroup: t.string(),
    transferPrice: t.field({ type: 'Money' }),
    price: t.field({ type: 'Money', description: 'Everywhere, from today on.' }),
    status: t.field({ type: ServiceItemStatus }),
  }),
})

nodeMutation('createServiceItem', {
  action: 'service_item.change',
  model: 'ServiceItem',
  input: CreateServiceItemInput,
  schema: createServiceItemInput,
  run: createServiceItem,
})

const UpdateServiceItemInput = builder.inputType('UpdateServiceItemInput', {
  description: 'What is left out stays as it is.',
  fields: (t) => ({
    id: t.id({ required: true }),
    revision: t.int({ required: true }),
    name: t.string(),
    kind: t.field({ type: ServiceItemKind }),
    productGroup: t.string(),
    transferPrice: t.field({ type: 'Money' }),
    status: t.field({ type: ServiceItemStatus }),
  }),
})

nodeMutation('updateServiceItem', {
  action: 'service_item.change',
  model: 'ServiceItem',
  input: UpdateServiceItemInput,
  schema: updateServiceItemInput,
  ids: { id: 'ServiceItem' },
  run: updateServiceItem,
})

const SetServicePriceInput = builder.inputType('SetServicePriceInput', {
  description: 'Of division, franchisee and store at most one; none: everywhere.',
  fields: (t) => ({
    serviceItemId: t.id({ required: true }),
    divisionCode: t.string({ description: 'Six digits: a province, city or county.' }),
    franchiseeId: t.id(),
    storeId: t.id(),
    fromOn: t.field({ type: 'Date', required: true, description: 'Today or later.' }),
    price: t.field({ type: 'Money', description: 'Null: the area has no price of its own from that day on.' }),
  }),
})

nodeMutation('setServicePrice', {
  action: 'service_item.change',
  model: 'ServiceItem',
  input: SetServicePriceInput,
  schema: setServicePriceInput,
  ids: { serviceItemId: 'ServiceItem', franchiseeId: 'Franchisee', storeId: 'Store' },
  run: setServicePrice,
})
