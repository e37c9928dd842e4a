import { queryFromInfo } from '@pothos/plugin-prisma'
import { builder } from '../graphql/builder.ts'
import { keysetPage } from '../graphql/keyset.ts'
import { counted, countFields } from '../graphql/list-count.ts'
import { pageComplexity } from '../graphql/list-size.ts'
import { orderInput } from '../graphql/order-input.ts'
import { once } from '../operation/once.ts'
import { Card } from './card.type.ts'
import { CardFilter, cardWhere, searchedCards } from './card-filter.ts'
import { cardSums } from './card-sums.ts'
import { CardTotals } from './card-totals.type.ts'

export const cardOrder = orderInput(
  'Card',
  { soldOn: { field: 'soldOn', kind: 'instant' } },
  { field: 'soldOn', direction: 'desc' },
)

builder.queryField('cards', (t) =>
  t.connection(
    {
      type: Card,
      authScopes: { can: 'card.read' },
      complexity: pageComplexity,
      args: { filter: t.arg({ type: CardFilter }), orderBy: t.arg({ type: cardOrder.type }) },
      resolve: async (_root, { filter, orderBy, ...args }, context, info) => {
        const where = cardWhere(filter)
        const query = queryFromInfo({ context, info, paths: [['edges', 'node']] })
        const { client } = context.database
        const searched = await searchedCards(client, filter)
        const page = await keysetPage(args, cardOrder.orderOf(orderBy), async (keyset) =>
          client.card.findMany({
            ...query,
            ...(searched ? await searched.page(keyset) : { ...keyset, where: { AND: [where, keyset.where] } }),
          }),
        )
        return {
          ...page,
          ...counted((most) => (searched ? searched.count(most) : client.card.count({ where, ...most }))),
          sums: once(() => cardSums(client, filter, searched)),
        }
      },
    },
    {
      fields: (t) => ({
        ...countFields(t),
        totals: t.field({ type: CardTotals, resolve: (page) => page.sums() }),
      }),
    },
  ),
)
