import { queryFromInfo } from '@pothos/plugin-prisma'
import { builder } from '../graphql/builder.ts'
import { keysetPage } from '../graphql/keyset.ts'
import { counted, countFields } from '../graphql/list-count.ts'
import { pageComplexity } from '../graphql/list-size.ts'
import { orderInput } from '../graphql/order-input.ts'
import { once } from '../operation/once.ts'
import { CardSale } from './card-sale.type.ts'
import { CardSaleFilter, cardSaleWhere, searchedSales } from './card-sale-filter.ts'
import { cardSaleSums, isInTotals } from './card-sale-sums.ts'
import { CardSaleTotals } from './card-sale-totals.type.ts'

export const cardSaleOrder = orderInput(
  'CardSale',
  {
    soldAt: { field: 'soldAt', kind: 'instant' },
    amount: { field: 'amount', kind: 'money', manyAlike: true },
  },
  { field: 'soldAt', direction: 'desc' },
)

builder.queryField('cardSales', (t) =>
  t.connection(
    {
      type: CardSale,
      authScopes: { can: 'card_sale.read' },
      complexity: pageComplexity,
      args: { filter: t.arg({ type: CardSaleFilter }), orderBy: t.arg({ type: cardSaleOrder.type }) },
      resolve: async (_root, { filter, orderBy, ...args }, context, info) => {
        const where = cardSaleWhere(filter)
        const query = queryFromInfo({ context, info, paths: [['edges', 'node']] })
        const { client } = context.database
        const sorted = cardSaleOrder.orderOf(orderBy)
        const searched = await searchedSales(client, filter)
        const page = await keysetPage(args, sorted, async (keyset) =>
          client.cardSale.findMany({
            ...query,
            ...(searched ? await searched.page(keyset) : { ...keyset, where: { AND: [where, keyset.where] } }),
          }),
        )
        const sums = once(() => cardSaleSums(client, filter, searched))
        const inAll = async () => {
          const { count, voidedCount } = await sums()
          return count + voidedCount
        }
        return {
          ...page,
          ...counted((most) => {
            if (searched) return searched.count(most)
            return isInTotals(filter) ? inAll() : client.cardSale.count({ where, ...most })
          }),
          sums,
        }
      },
    },
    {
      fields: (t) => ({
        ...countFields(t),
        totals: t.field({ type: CardSaleTotals, resolve: (page) => page.sums() }),
      }),
    },
  ),
)
