import { identifyAtTillInput } from '@hubcap/rules/till/identify-at-till.input'
import { builder } from '../graphql/builder.ts'
import { requestFor } from '../graphql/context.ts'
import { withRowIds } from '../graphql/global-id.ts'
import { mutationOf } from '../graphql/mutation.ts'
import { inputOf } from '../operation/input-of.ts'
import { AtTillType } from './at-till.type.ts'
import { identifyAtTill } from './identify-at-till.ts'

const IdentifyAtTillInput = builder.inputType('IdentifyAtTillInput', {
  fields: (t) => ({
    storeId: t.id({ required: true }),
    typed: t.string({ required: true, description: 'A full card number, phone or plate.' }),
  }),
})

builder.mutationField('identifyAtTill', (t) =>
  t.field({
    ...mutationOf('customer.identify'),
    type: AtTillType,
    args: { input: t.arg({ type: IdentifyAtTillInput, required: true }) },
    resolve: (_root, { input }, context) =>
      identifyAtTill(
        requestFor(context, 'customer.identify'),
        withRowIds(inputOf(identifyAtTillInput, input), { storeId: 'Store' }),
      ),
  }),
)
