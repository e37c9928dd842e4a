import { queryFromInfo } from '@pothos/plugin-prisma'
import { builder } from '../graphql/builder.ts'
import { rowIds } from '../graphql/global-id.ts'
import { keysetPage } from '../graphql/keyset.ts'
import { pageComplexity } from '../graphql/list-size.ts'
import { nameSearch, oneOf } from '../graphql/name-search.ts'
import { orderInput } from '../graphql/order-input.ts'
import { StaffStatus } from '../graphql/vocabularies.type.ts'
import { Staff } from './staff.type.ts'

const StaffFilter = builder.inputType('StaffFilter', {
  fields: (t) => ({
    search: t.string(),
    franchiseeIds: t.idList(),
    storeIds: t.idList(),
    status: t.field({ type: StaffStatus }),
  }),
})

const order = orderInput('Staff', {
  name: { field: 'nameKey', kind: 'text' },
  staffNo: { field: 'staffNo', kind: 'text' },
})

builder.queryField('staff', (t) =>
  t.connection(
    {
      type: Staff,
      authScopes: { can: 'staff.read' },
      complexity: pageComplexity,
      args: { filter: t.arg({ type: StaffFilter }), orderBy: t.arg({ type: order.type }) },
      resolve: async (_root, { filter, orderBy, ...args }, context, info) => {
        const where = {
          ...nameSearch(filter?.search, 'staffNo'),
          franchiseeId: oneOf(rowIds('Franchisee', filter?.franchiseeIds)),
          storeId: oneOf(rowIds('Store', filter?.storeIds)),
          status: filter?.status ?? undefined,
        }
        const query = queryFromInfo({ context, info, paths: [['edges', 'node']] })
        const { staff } = context.database.client
        const page = await keysetPage(args, order.orderOf(orderBy, { field: 'name', direction: 'asc' }), (keyset) =>
          staff.findMany({ ...query, ...keyset, where: { AND: [where, keyset.where] } }),
        )
        return { ...page, count: () => staff.count({ where }) }
      },
    },
    { fields: (t) => ({ totalCount: t.int({ resolve: (page) => page.count() }) }) },
  ),
)
