import { queryFromInfo } from '@pothos/plugin-prisma'
import { builder } from '../graphql/builder.ts'
import { keysetPage } from '../graphql/keyset.ts'
import { counted, countFields } from '../graphql/list-count.ts'
import { pageComplexity } from '../graphql/list-size.ts'
import { orderInput } from '../graphql/order-input.ts'
import { once } from '../operation/once.ts'
import { TillSale } from './till-sale.type.ts'
import { TillSaleFilter, tillSaleWhere } from './till-sale-filter.ts'
import { TillSaleTotals, tillSaleSums } from './till-sale-sums.ts'

export const tillSaleOrder = orderInput(
  'TillSale',
  { soldAt: { field: 'soldAt', kind: 'instant' } },
  { field: 'soldAt', direction: 'desc' },
)

builder.queryField('tillSales', (t) =>
  t.connection(
    {
      type: TillSale,
      authScopes: { can: 'till_sale.read' },
      complexity: pageComplexity,
      args: { filter: t.arg({ type: TillSaleFilter }), orderBy: t.arg({ type: tillSaleOrder.type }) },
      resolve: async (_root, { filter, orderBy, ...args }, context, info) => {
        const where = tillSaleWhere(filter)
        const query = queryFromInfo({ context, info, paths: [['edges', 'node']] })
        const { client } = context.database
        const page = await keysetPage(args, tillSaleOrder.orderOf(orderBy), (keyset) =>
          client.tillSale.findMany({ ...query, ...keyset, where: { AND: [where, keyset.where] } }),
        )
        const sums = once(() => tillSaleSums(client, filter))
        return { ...page, ...counted((most) => client.tillSale.count({ where, ...most })), sums }
      },
    },
    {
      fields: (t) => ({
        ...countFields(t),
        totals: t.field({ type: TillSaleTotals, resolve: (page) => page.sums() }),
      }),
    },
  ),
)
