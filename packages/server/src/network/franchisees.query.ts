import { queryFromInfo } from '@pothos/plugin-prisma'
import { builder } from '../graphql/builder.ts'
import { keysetPage } from '../graphql/keyset.ts'
import { counted, countFields } from '../graphql/list-count.ts'
import { pageComplexity } from '../graphql/list-size.ts'
import { orderInput } from '../graphql/order-input.ts'
import { Franchisee } from './franchisee.type.ts'
import { FranchiseeFilter, franchiseeWhere } from './franchisee-filter.ts'

export const franchiseeOrder = orderInput(
  'Franchisee',
  {
    name: { field: 'nameKey', kind: 'text' },
    code: { field: 'code', kind: 'text' },
  },
  { field: 'name', direction: 'asc' },
)

builder.queryField('franchisees', (t) =>
  t.connection(
    {
      type: Franchisee,
      authScopes: { can: 'franchisee.read' },
      complexity: pageComplexity,
      args: { filter: t.arg({ type: FranchiseeFilter }), orderBy: t.arg({ type: franchiseeOrder.type }) },
      resolve: async (_root, { filter, orderBy, ...args }, context, info) => {
        const where = franchiseeWhere(filter)
        const query = queryFromInfo({ context, info, paths: [['edges', 'node']] })
        const { franchisee } = context.database.client
        const page = await keysetPage(args, franchiseeOrder.orderOf(orderBy), (keyset) =>
          franchisee.findMany({ ...query, ...keyset, where: { AND: [where, keyset.where] } }),
        )
        return { ...page, ...counted((most) => franchisee.count({ where, ...most })) }
      },
    },
    { fields: (t) => countFields(t) },
  ),
)
