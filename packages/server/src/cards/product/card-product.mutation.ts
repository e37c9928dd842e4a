import { createCardProductInput } from '@hubcap/rules/cards/product/create-card-product.input'
import { setCardProductsStatusInput } from '@hubcap/rules/catalog/set-card-products-status.input'
import { updateCardProductInput } from '@hubcap/rules/catalog/update-card-product.input'
import { setCardProductsStatus } from '../../catalog/set-card-products-status.ts'
import { updateCardProduct } from '../../catalog/update-card-product.ts'
import { builder } from '../../graphql/builder.ts'
import { nodeMutation } from '../../graphql/node-mutation.ts'
import { rowsMutation } from '../../graphql/rows-mutation.ts'
import { CardProductKind, CardProductStatus } from '../../graphql/vocabularies.type.ts'
import { createCardProduct } from './create-card-product.ts'
import { termsFields } from './terms-fields.ts'

const CreateCardProductInput = builder.inputType('CreateCardProductInput', {
  fields: (t) => ({
    code: t.string({ required: true }),
    name: t.string({ required: true }),
    kind: t.field({ type: CardProductKind }),
    status: t.field({ type: CardProductStatus }),
    ...termsFields(t),
  }),
})

const UpdateCardProductInput = builder.inputType('UpdateCardProductInput', {
  description: 'What is left out stays as it is. What its cards cost and give: addCardProductVersion.',
  fields: (t) => ({
    id: t.id({ required: true }),
    revision: t.int({ required: true }),
    name: t.string(),
    status: t.field({ type: CardProductStatus }),
  }),
})

nodeMutation('createCardProduct', {
  action: 'card_product.create',
  model: 'CardProduct',
  input: CreateCardProductInput,
  schema: createCardProductInput,
  ids: { usableFranchiseeIds: 'Franchisee' },
  run: createCardProduct,
})

nodeMutation('updateCardProduct', {
  action: 'card_product.update',
  model: 'CardProduct',
  input: UpdateCardProductInput,
  schema: updateCardProductInput,
  ids: { id: 'CardProduct' },
  run: updateCardProduct,
})

const SetCardProductsStatusInput = builder.inputType('SetCardProductsStatusInput', {
  fields: (t) => ({
    ids: t.idList({ required: true }),
    status: t.field({ type: CardProductStatus, required: true }),
  }),
})

rowsMutation('setCardProductsStatus', {
  action: 'card_product.update',
  node: 'CardProduct',
  input: SetCardProductsStatusInput,
  schema: setCardProductsStatusInput,
  run: setCardProductsStatus,
})
