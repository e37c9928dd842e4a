import { updateCustomerInput } from '@hubcap/rules/customers/update-customer.input'
import { builder } from '../graphql/builder.ts'
import { nodeMutation } from '../graphql/node-mutation.ts'
import { updateCustomer } from './update-customer.ts'

const UpdateCustomerInput = builder.inputType('UpdateCustomerInput', {
  description: 'What is left out stays as it is.',
  fields: (t) => ({
    id: t.id({ required: true }),
    revision: t.int({ required: true }),
    name: t.string(),
    phone: t.string(),
    contactName: t.string(),
    address: t.string(),
    city: t.string(),
    region: t.string(),
    postalCode: t.string(),
    country: t.string(),
  }),
})

nodeMutation('updateCustomer', {
  action: 'customer.update',
  model: 'Customer',
  input: UpdateCustomerInput,
  schema: updateCustomerInput,
  ids: { id: 'Customer' },
  run: updateCustomer,
})
