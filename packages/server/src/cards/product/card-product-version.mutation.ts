import { addCardProductVersionInput } from '@hubcap/rules/cards/product/add-card-product-version.input'
import { builder } from '../../graphql/builder.ts'
import { rowId } from '../../graphql/global-id.ts'
import { nodeMutation } from '../../graphql/node-mutation.ts'
import { addCardProductVersion } from './add-card-product-version.ts'
import { CardProductVersion } from './card-product-version.type.ts'
import { termsFields } from './terms-fields.ts'

const AddCardProductVersionInput = builder.inputType('AddCardProductVersionInput', {
  fields: (t) => ({
    cardProductId: t.id({ required: true }),
    fromOn: t.field({ type: 'Date', required: true, description: 'Its first day.' }),
    ...termsFields(t),
    idempotencyKey: t.string({ required: true }),
  }),
})

builder.queryField('cardProductVersions', (t) =>
  t.prismaField({
    type: [CardProductVersion],
    authScopes: { can: 'card_product.read' },
    description: 'The terms of a product, the newest first.',
    args: { cardProductId: t.arg.id({ required: true }) },
    resolve: (query, _root, args, context) =>
      context.database.client.cardProductVersion.findMany({
        ...query,
        where: { cardProductId: rowId('CardProduct', String(args.cardProductId)) },
        orderBy: { versionNo: 'desc' },
        take: 100,
      }),
  }),
)

nodeMutation('addCardProductVersion', {
  action: 'card_product.update',
  model: 'CardProductVersion',
  input: AddCardProductVersionInput,
  schema: addCardProductVersionInput,
  ids: { cardProductId: 'CardProduct', usableFranchiseeIds: 'Franchisee' },
  run: addCardProductVersion,
})
