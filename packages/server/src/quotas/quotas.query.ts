import { queryFromInfo } from '@pothos/plugin-prisma'
import { builder } from '../graphql/builder.ts'
import { keysetPage } from '../graphql/keyset.ts'
import { counted, countFields } from '../graphql/list-count.ts'
import { pageComplexity } from '../graphql/list-size.ts'
import { orderInput } from '../graphql/order-input.ts'
import { Quota } from './quota.type.ts'
import { QuotaFilter, quotaWhere } from './quota-filter.ts'

export const quotaOrder = orderInput(
  'Quota',
  { month: { field: 'month', kind: 'instant' } },
  { field: 'month', direction: 'desc' },
)

builder.queryField('quotas', (t) =>
  t.connection(
    {
      type: Quota,
      authScopes: { can: 'quota.read' },
      complexity: pageComplexity,
      args: { filter: t.arg({ type: QuotaFilter }), orderBy: t.arg({ type: quotaOrder.type }) },
      resolve: async (_root, { filter, orderBy, ...args }, context, info) => {
        const where = quotaWhere(filter)
        const query = queryFromInfo({ context, info, paths: [['edges', 'node']] })
        const { quota } = context.database.client
        const page = await keysetPage(args, quotaOrder.orderOf(orderBy), (keyset) =>
          quota.findMany({ ...query, ...keyset, where: { AND: [where, keyset.where] } }),
        )
        return { ...page, ...counted((most) => quota.count({ where, ...most })) }
      },
    },
    { fields: (t) => countFields(t) },
  ),
)
