import { revealLeadPhoneInput } from '@hubcap/rules/leads/reveal-lead-phone.input'
import { RevealedPhone } from '../customers/reveal-customer-phone.mutation.ts'
import { builder } from '../graphql/builder.ts'
import { requestFor } from '../graphql/context.ts'
import { withRowIds } from '../graphql/global-id.ts'
import { mutationOf } from '../graphql/mutation.ts'
import { inputOf } from '../operation/input-of.ts'
import { revealLeadPhone } from './reveal-lead-phone.ts'

const RevealLeadPhoneInput = builder.inputType('RevealLeadPhoneInput', {
  fields: (t) => ({ id: t.id({ required: true }) }),
})

builder.mutationField('revealLeadPhone', (t) =>
  t.field({
    ...mutationOf('customer.reveal_phone'),
    type: RevealedPhone,
    description: 'A lead’s phone in full, counted together with customers’.',
    args: { input: t.arg({ type: RevealLeadPhoneInput, required: true }) },
    resolve: async (_root, { input }, context) => {
      const request = requestFor(context, 'customer.reveal_phone')
      const given = withRowIds(inputOf(revealLeadPhoneInput, input), { id: 'Lead' })
      return { phone: await revealLeadPhone(request, given) }
    },
  }),
)
