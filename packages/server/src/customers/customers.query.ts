import { queryFromInfo } from '@pothos/plugin-prisma'
import { builder } from '../graphql/builder.ts'
import { actorOf } from '../graphql/context.ts'
import { keysetPage } from '../graphql/keyset.ts'
import { counted, countFields } from '../graphql/list-count.ts'
import { pageComplexity } from '../graphql/list-size.ts'
import { orderInput } from '../graphql/order-input.ts'
import { countFiles, isFileEach } from './count-files.ts'
import { Customer } from './customer.type.ts'
import { CustomerFilter, customerWhere, filePlaces, searchedCustomers } from './customer-filter.ts'
import { ownCustomers } from './own-customers.ts'

export const customerOrder = orderInput(
  'Customer',
  {
    name: { field: 'nameKey', kind: 'text' },
    customerNo: { field: 'customerNo', kind: 'text' },
    createdAt: { field: 'createdAt', kind: 'instant' },
  },
  { field: 'createdAt', direction: 'desc' },
)

builder.queryField('customers', (t) =>
  t.connection(
    {
      type: Customer,
      authScopes: { can: 'customer.read' },
      complexity: pageComplexity,
      args: { filter: t.arg({ type: CustomerFilter }), orderBy: t.arg({ type: customerOrder.type }) },
      resolve: async (_root, { filter, orderBy, ...args }, context, info) => {
        const where = customerWhere(filter)
        const query = queryFromInfo({ context, info, paths: [['edges', 'node']] })
        const { client } = context.database
        const { customer } = client
        const searched = await searchedCustomers(client, filter)
        const find = searched ? searched.page : ownCustomers(client, filter)
        const page = await keysetPage(args, customerOrder.orderOf(orderBy), async (keyset) =>
          customer.findMany({
            ...query,
            ...(find ? await find(keyset) : { ...keyset, where: { AND: [where, keyset.where] } }),
          }),
        )
        const inTotals = isFileEach(actorOf(context), filter)
        const count = (most: { take: number }) =>
          searched
            ? searched.count(most)
            : inTotals
              ? countFiles(client, filePlaces(filter))
              : customer.count({ where, ...most })
        return { ...page, ...counted(count) }
      },
    },
    { fields: (t) => countFields(t) },
  ),
)
