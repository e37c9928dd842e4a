import { queryFromInfo } from '@pothos/plugin-prisma'
import { builder } from '../graphql/builder.ts'
import { keysetPage } from '../graphql/keyset.ts'
import { counted, countFields } from '../graphql/list-count.ts'
import { pageComplexity } from '../graphql/list-size.ts'
import { orderInput } from '../graphql/order-input.ts'
import { Store } from './store.type.ts'
import { StoreFilter, storeWhere } from './store-filter.ts'

export const storeOrder = orderInput(
  'Store',
  {
    name: { field: 'nameKey', kind: 'text' },
    code: { field: 'code', kind: 'text' },
  },
  { field: 'name', direction: 'asc' },
)

builder.queryField('stores', (t) =>
  t.connection(
    {
      type: Store,
      authScopes: { can: 'store.read' },
      complexity: pageComplexity,
      args: { filter: t.arg({ type: StoreFilter }), orderBy: t.arg({ type: storeOrder.type }) },
      resolve: async (_root, { filter, orderBy, ...args }, context, info) => {
        const where = storeWhere(filter)
        const query = queryFromInfo({ context, info, paths: [['edges', 'node']] })
        const { store } = context.database.client
        const page = await keysetPage(args, storeOrder.orderOf(orderBy), (keyset) =>
          store.findMany({ ...query, ...keyset, where: { AND: [where, keyset.where] } }),
        )
        return { ...page, ...counted((most) => store.count({ where, ...most })) }
      },
    },
    { fields: (t) => countFields(t) },
  ),
)
