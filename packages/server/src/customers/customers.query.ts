import { queryFromInfo } from '@pothos/plugin-prisma'
import { builder } from '../graphql/builder.ts'
import { rowIds } from '../graphql/global-id.ts'
import { keysetPage } from '../graphql/keyset.ts'
import { pageComplexity } from '../graphql/list-size.ts'
import { nameSearch, oneOf } from '../graphql/name-search.ts'
import { orderInput } from '../graphql/order-input.ts'
import { Customer } from './customer.type.ts'

const CustomerFilter = builder.inputType('CustomerFilter', {
  fields: (t) => ({
    search: t.string(),
    franchiseeIds: t.idList(),
    storeIds: t.idList(),
    staffIds: t.idList(),
  }),
})

const order = orderInput('Customer', {
  name: { field: 'nameKey', kind: 'text' },
  customerNo: { field: 'customerNo', kind: 'text' },
  createdAt: { field: 'createdAt', kind: 'instant' },
})

type Filter = typeof CustomerFilter.$inferInput | null | undefined

/** By name, number or phone: digits are looked for in the phone as it was understood. */
function customerSearch(search: string | null | undefined) {
  const digits = search?.normalize('NFKC').replace(/[\s()+-]/g, '') ?? ''
  const byName = nameSearch(search, 'customerNo')
  return /^\d{4,}$/.test(digits) ? { OR: [byName, { phoneKey: { contains: digits } }] } : byName
}

/** Customers with a file at one of the places, or developed by one of the people. */
function filedAt(filter: Filter) {
  const franchiseeId = oneOf(rowIds('Franchisee', filter?.franchiseeIds))
  const storeId = oneOf(rowIds('Store', filter?.storeIds))
  const staffId = oneOf(rowIds('Staff', filter?.staffIds))
  return franchiseeId || storeId || staffId ? { files: { some: { franchiseeId, storeId, staffId } } } : {}
}

builder.queryField('customers', (t) =>
  t.connection(
    {
      type: Customer,
      authScopes: { can: 'customer.read' },
      complexity: pageComplexity,
      args: { filter: t.arg({ type: CustomerFilter }), orderBy: t.arg({ type: order.type }) },
      resolve: async (_root, { filter, orderBy, ...args }, context, info) => {
        const where = {
          ...customerSearch(filter?.search),
          ...filedAt(filter),
        }
        const query = queryFromInfo({ context, info, paths: [['edges', 'node']] })
        const { customer } = context.database.client
        const page = await keysetPage(
          args,
          order.orderOf(orderBy, { field: 'createdAt', direction: 'desc' }),
          (keyset) => customer.findMany({ ...query, ...keyset, where: { AND: [where, keyset.where] } }),
        )
        return { ...page, count: () => customer.count({ where }) }
      },
    },
    { fields: (t) => ({ totalCount: t.int({ resolve: (page) => page.count() }) }) },
  ),
)
