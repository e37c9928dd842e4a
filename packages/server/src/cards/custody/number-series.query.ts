import { queryFromInfo } from '@pothos/plugin-prisma'
import { builder } from '../../graphql/builder.ts'
import { keysetPage } from '../../graphql/keyset.ts'
import { counted, countFields } from '../../graphql/list-count.ts'
import { pageComplexity } from '../../graphql/list-size.ts'
import { orderInput } from '../../graphql/order-input.ts'
import { NumberSeriesKind } from '../../graphql/vocabularies.type.ts'
import { NumberSeries } from './number-series.type.ts'

export const numberSeriesOrder = orderInput(
  'NumberSeries',
  { name: { field: 'name', kind: 'text' } },
  { field: 'name', direction: 'asc' },
)

builder.queryField('numberSeries', (t) =>
  t.connection(
    {
      type: NumberSeries,
      authScopes: { can: 'card_stock.read' },
      complexity: pageComplexity,
      args: { kinds: t.arg({ type: [NumberSeriesKind] }), orderBy: t.arg({ type: numberSeriesOrder.type }) },
      resolve: async (_root, { kinds, orderBy, ...args }, context, info) => {
        const where = kinds ? { kind: { in: kinds } } : {}
        const query = queryFromInfo({ context, info, paths: [['edges', 'node']] })
        const { numberSeries } = context.database.client
        const page = await keysetPage(args, numberSeriesOrder.orderOf(orderBy), (keyset) =>
          numberSeries.findMany({ ...query, ...keyset, where: { AND: [where, keyset.where] } }),
        )
        return { ...page, ...counted((most) => numberSeries.count({ where, ...most })) }
      },
    },
    { fields: (t) => countFields(t) },
  ),
)
