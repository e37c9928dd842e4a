import { addCardProductVersionInput } from '@hubcap/rules/cards/product/add-card-product-version.input'
import { builder } from '../../graphql/builder.ts'
import { nodeMutation } from '../../graphql/node-mutation.ts'
import { addCardProductVersion } from './add-card-product-version.ts'
import { termsFields } from './terms-fields.ts'

const AddCardProductVersionInput = builder.inputType('AddCardProductVersionInput', {
  fields: (t) => ({
    cardProductId: t.id({ required: true }),
    fromOn: t.field({ type: 'Date', required: true, description: 'Its first day.' }),
    ...termsFields(t),
    idempotencyKey: t.string({ required: true }),
  }),
})

nodeMutation('addCardProductVersion', {
  action: 'card_product.update',
  model: 'CardProductVersion',
  input: AddCardProductVersionInput,
  schema: addCardProductVersionInput,
  ids: { cardProductId: 'CardProduct', usableFranchiseeIds: 'Franchisee' },
  run: addCardProductVersion,
})
