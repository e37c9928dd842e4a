import { queryFromInfo } from '@pothos/plugin-prisma'
import { builder } from '../graphql/builder.ts'
import { isFirstPage, keysetPage } from '../graphql/keyset.ts'
import { counted, countFields } from '../graphql/list-count.ts'
import { pageComplexity } from '../graphql/list-size.ts'
import { orderInput } from '../graphql/order-input.ts'
import { selectedFields } from '../graphql/selected-fields.ts'
import { Store } from './store.type.ts'
import { leavesAll, StoreFilter, storeWhere } from './store-filter.ts'
import { bringsAll, storeRows } from './store-rows.ts'

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
        const selected = selectedFields(info, ['edges', 'node'])
        const sorted = storeOrder.orderOf(orderBy)
        const isByName = sorted.field === 'nameKey' && sorted.direction === 'asc'
        const isOpening = isFirstPage(args) && isByName && leavesAll(filter)
        const page = await keysetPage(args, sorted, (keyset) =>
          isOpening && bringsAll(selected)
            ? storeRows(context.database, selected, query, keyset.take)
            : store.findMany({ ...query, ...keyset, where: { AND: [where, keyset.where] } }),
        )
        return { ...page, ...counted((most) => store.count({ where, ...most })) }
      },
    },
    { fields: (t) => countFields(t) },
  ),
)
