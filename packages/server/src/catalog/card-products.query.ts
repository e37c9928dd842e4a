import { queryFromInfo } from '@pothos/plugin-prisma'
import { builder } from '../graphql/builder.ts'
import { keysetPage } from '../graphql/keyset.ts'
import { counted, countFields } from '../graphql/list-count.ts'
import { pageComplexity } from '../graphql/list-size.ts'
import { orderInput } from '../graphql/order-input.ts'
import { CardProduct } from './card-product.type.ts'
import { CardProductFilter, cardProductWhere } from './card-product-filter.ts'

export const cardProductOrder = orderInput(
  'CardProduct',
  {
    name: { field: 'nameKey', kind: 'text' },
    code: { field: 'code', kind: 'text' },
  },
  { field: 'code', direction: 'asc' },
)

builder.queryField('cardProducts', (t) =>
  t.connection(
    {
      type: CardProduct,
      authScopes: { can: 'card_product.read' },
      complexity: pageComplexity,
      args: { filter: t.arg({ type: CardProductFilter }), orderBy: t.arg({ type: cardProductOrder.type }) },
      resolve: async (_root, { filter, orderBy, ...args }, context, info) => {
        const where = cardProductWhere(filter)
        const query = queryFromInfo({ context, info, paths: [['edges', 'node']] })
        const { cardProduct } = context.database.client
        const page = await keysetPage(args, cardProductOrder.orderOf(orderBy), (keyset) =>
          cardProduct.findMany({ ...query, ...keyset, where: { AND: [where, keyset.where] } }),
        )
        return { ...page, ...counted((most) => cardProduct.count({ where, ...most })) }
      },
    },
    { fields: (t) => countFields(t) },
  ),
)
