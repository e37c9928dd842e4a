import { revealCustomerPhoneInput } from '@hubcap/rules/customers/reveal-customer-phone.input'
import { builder } from '../graphql/builder.ts'
import { requestFor } from '../graphql/context.ts'
import { withRowIds } from '../graphql/global-id.ts'
import { mutationOf } from '../graphql/mutation.ts'
import { inputOf } from '../operation/input-of.ts'
import { revealCustomerPhone } from './reveal-customer-phone.ts'

export const RevealedPhone = builder.objectRef<{ phone: string | null }>('RevealedPhone').implement({
  fields: (t) => ({ phone: t.exposeString('phone', { nullable: true, description: 'As it was written.' }) }),
})

const RevealCustomerPhoneInput = builder.inputType('RevealCustomerPhoneInput', {
  fields: (t) => ({ id: t.id({ required: true }) }),
})

builder.mutationField('revealCustomerPhone', (t) =>
  t.field({
    ...mutationOf('customer.reveal_phone'),
    type: RevealedPhone,
    description: 'A customer’s phone in full. Each is in the log; at most 60 an hour and 300 a day.',
    args: { input: t.arg({ type: RevealCustomerPhoneInput, required: true }) },
    resolve: async (_root, { input }, context) => {
      const request = requestFor(context, 'customer.reveal_phone')
      const given = withRowIds(inputOf(revealCustomerPhoneInput, input), { id: 'Customer' })
      return { phone: await revealCustomerPhone(request, given) }
    },
  }),
)
