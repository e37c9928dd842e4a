import { updateCustomerInput } from '@hubcap/rules/customers/update-customer.input'
import { builder } from '../graphql/builder.ts'
import { requestFor } from '../graphql/context.ts'
import { withRowIds } from '../graphql/global-id.ts'
import { mutationOf } from '../graphql/mutation.ts'
import { rowKey } from '../graphql/row-key.ts'
import { inputOf } from '../operation/input-of.ts'
import { Customer } from './customer.type.ts'
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

builder.mutationField('updateCustomer', (t) =>
  t.prismaField({
    ...mutationOf('customer.update'),
    type: Customer,
    args: { input: t.arg({ type: UpdateCustomerInput, required: true }) },
    resolve: async (query, _root, { input }, context) => {
      const request = requestFor(context, 'customer.update')
      const id = await updateCustomer(request, withRowIds(inputOf(updateCustomerInput, input), { id: 'Customer' }))
      return context.database.client.customer.findUniqueOrThrow({ ...query, where: rowKey(id, context) })
    },
  }),
)
