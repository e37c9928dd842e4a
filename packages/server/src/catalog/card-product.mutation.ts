import { createCardProductInput } from '@hubcap/rules/catalog/create-card-product.input'
import { updateCardProductInput } from '@hubcap/rules/catalog/update-card-product.input'
import { builder } from '../graphql/builder.ts'
import { requestFor } from '../graphql/context.ts'
import { withRowIds } from '../graphql/global-id.ts'
import { mutationOf } from '../graphql/mutation.ts'
import { rowKey } from '../graphql/row-key.ts'
import { CardIssuer, CardProductStatus } from '../graphql/vocabularies.type.ts'
import { inputOf } from '../operation/input-of.ts'
import { CardProduct } from './card-product.type.ts'
import { createCardProduct } from './create-card-product.ts'
import { updateCardProduct } from './update-card-product.ts'

const CreateCardProductInput = builder.inputType('CreateCardProductInput', {
  fields: (t) => ({
    code: t.string({ required: true }),
    name: t.string({ required: true }),
    issuer: t.field({ type: CardIssuer, required: true }),
    price: t.field({ type: 'Money' }),
    principal: t.field({ type: 'Money' }),
    bonus: t.field({ type: 'Money' }),
    status: t.field({ type: CardProductStatus }),
  }),
})

const UpdateCardProductInput = builder.inputType('UpdateCardProductInput', {
  description: 'What is left out stays as it is.',
  fields: (t) => ({
    id: t.id({ required: true }),
    revision: t.int({ required: true }),
    name: t.string(),
    issuer: t.field({ type: CardIssuer }),
    price: t.field({ type: 'Money' }),
    principal: t.field({ type: 'Money' }),
    bonus: t.field({ type: 'Money' }),
    status: t.field({ type: CardProductStatus }),
  }),
})

builder.mutationField('createCardProduct', (t) =>
  t.prismaField({
    ...mutationOf('card_product.create'),
    type: CardProduct,
    args: { input: t.arg({ type: CreateCardProductInput, required: true }) },
    resolve: async (query, _root, { input }, context) => {
      const request = requestFor(context, 'card_product.create')
      const id = await createCardProduct(request, inputOf(createCardProductInput, input))
      return context.database.client.cardProduct.findUniqueOrThrow({ ...query, where: rowKey(id, context) })
    },
  }),
)

builder.mutationField('updateCardProduct', (t) =>
  t.prismaField({
    ...mutationOf('card_product.update'),
    type: CardProduct,
    args: { input: t.arg({ type: UpdateCardProductInput, required: true }) },
    resolve: async (query, _root, { input }, context) => {
      const request = requestFor(context, 'card_product.update')
      const id = await updateCardProduct(
        request,
        withRowIds(inputOf(updateCardProductInput, input), { id: 'CardProduct' }),
      )
      return context.database.client.cardProduct.findUniqueOrThrow({ ...query, where: rowKey(id, context) })
    },
  }),
)
