import { identifyCustomerInput } from '@hubcap/rules/customers/identify-customer.input'
import { builder } from '../graphql/builder.ts'
import { requestFor } from '../graphql/context.ts'
import { mutationOf } from '../graphql/mutation.ts'
import { inputOf } from '../operation/input-of.ts'
import { type CustomerIdentification, identifyCustomer } from './identify-customer.ts'

const CustomerIdentificationType = builder.objectRef<CustomerIdentification>('CustomerIdentification').implement({
  description: 'Whether a full phone is a customer’s of the chain, and as much as a greeting needs.',
  fields: (t) => ({
    found: t.boolean({ resolve: ({ presentation }) => presentation !== null }),
    phone: t.exposeString('phone', { description: 'E.164.' }),
    maskedName: t.exposeString('maskedName', { nullable: true }),
    presentation: t.exposeString('presentation', { nullable: true, description: 'Holds for ten minutes.' }),
  }),
})

const IdentifyCustomerInput = builder.inputType('IdentifyCustomerInput', {
  fields: (t) => ({ phone: t.string({ required: true }) }),
})

builder.mutationField('identifyCustomer', (t) =>
  t.field({
    ...mutationOf('customer.identify'),
    type: CustomerIdentificationType,
    args: { input: t.arg({ type: IdentifyCustomerInput, required: true }) },
    resolve: (_root, { input }, context) =>
      identifyCustomer(requestFor(context, 'customer.identify'), inputOf(identifyCustomerInput, input)),
  }),
)
