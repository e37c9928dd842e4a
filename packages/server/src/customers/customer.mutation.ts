import { eraseCustomerInput } from '@hubcap/rules/customers/erase-customer.input'
import { updateCustomerInput } from '@hubcap/rules/customers/update-customer.input'
import { builder } from '../graphql/builder.ts'
import { nodeMutation } from '../graphql/node-mutation.ts'
import { eraseCustomer } from './erase-customer.ts'
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

const EraseCustomerInput = builder.inputType('EraseCustomerInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    customerNo: t.string({ required: true, description: 'Typed once more, so that it is the right one.' }),
  }),
})

nodeMutation('eraseCustomer', {
  action: 'customer.erase',
  model: 'Customer',
  input: EraseCustomerInput,
  schema: eraseCustomerInput,
  ids: { id: 'Customer' },
  run: eraseCustomer,
})
