import { queryFromInfo } from '@pothos/plugin-prisma'
import { builder } from '../graphql/builder.ts'
import { rowIds } from '../graphql/global-id.ts'
import { keysetPage } from '../graphql/keyset.ts'
import { pageComplexity } from '../graphql/list-size.ts'
import { nameSearch, oneOf } from '../graphql/name-search.ts'
import { orderInput } from '../graphql/order-input.ts'
import { StoreStatus } from '../graphql/vocabularies.type.ts'
import { Store } from './store.type.ts'

const StoreFilter = builder.inputType('StoreFilter', {
  fields: (t) => ({
    search: t.string(),
    franchiseeIds: t.idList(),
    status: t.field({ type: StoreStatus }),
  }),
})

const order = orderInput('Store', {
  name: { field: 'nameKey', kind: 'text' },
  code: { field: 'code', kind: 'text' },
})

builder.queryField('stores', (t) =>
  t.connection(
    {
      type: Store,
      authScopes: { can: 'store.read' },
      complexity: pageComplexity,
      args: { filter: t.arg({ type: StoreFilter }), orderBy: t.arg({ type: order.type }) },
      resolve: async (_root, { filter, orderBy, ...args }, context, info) => {
        const where = {
          ...nameSearch(filter?.search, 'code'),
          franchiseeId: oneOf(rowIds('Franchisee', filter?.franchiseeIds)),
          status: filter?.status ?? undefined,
        }
        const query = queryFromInfo({ context, info, paths: [['edges', 'node']] })
        const { store } = context.database.client
        const page = await keysetPage(args, order.orderOf(orderBy, { field: 'name', direction: 'asc' }), (keyset) =>
          store.findMany({ ...query, ...keyset, where: { AND: [where, keyset.where] } }),
        )
        return { ...page, count: () => store.count({ where }) }
      },
    },
    { fields: (t) => ({ totalCount: t.int({ resolve: (page) => page.count() }) }) },
  ),
)
