import { queryFromInfo } from '@pothos/plugin-prisma'
import { builder } from '../graphql/builder.ts'
import { keysetPage } from '../graphql/keyset.ts'
import { counted, countFields } from '../graphql/list-count.ts'
import { pageComplexity } from '../graphql/list-size.ts'
import { orderInput } from '../graphql/order-input.ts'
import { Customer } from './customer.type.ts'
import { CustomerFilter, customerWhere } from './customer-filter.ts'

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
        const { customer } = context.database.client
        const page = await keysetPage(args, customerOrder.orderOf(orderBy), (keyset) =>
          customer.findMany({ ...query, ...keyset, where: { AND: [where, keyset.where] } }),
        )
        return { ...page, ...counted((most) => customer.count({ where, ...most })) }
      },
    },
    { fields: (t) => countFields(t) },
  ),
)
