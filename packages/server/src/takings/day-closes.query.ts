import { queryFromInfo } from '@pothos/plugin-prisma'
import { builder } from '../graphql/builder.ts'
import { keysetPage } from '../graphql/keyset.ts'
import { counted, countFields } from '../graphql/list-count.ts'
import { pageComplexity } from '../graphql/list-size.ts'
import { orderInput } from '../graphql/order-input.ts'
import { DayClose } from './day-close.type.ts'
import { DayCloseFilter, dayCloseWhere } from './day-close-filter.ts'

export const dayCloseOrder = orderInput(
  'DayClose',
  { day: { field: 'day', kind: 'instant' } },
  { field: 'day', direction: 'desc' },
)

builder.queryField('dayCloses', (t) =>
  t.connection(
    {
      type: DayClose,
      authScopes: { can: 'day_close.read' },
      complexity: pageComplexity,
      args: { filter: t.arg({ type: DayCloseFilter }), orderBy: t.arg({ type: dayCloseOrder.type }) },
      resolve: async (_root, { filter, orderBy, ...args }, context, info) => {
        const where = dayCloseWhere(filter)
        const query = queryFromInfo({ context, info, paths: [['edges', 'node']] })
        const { dayClose } = context.database.client
        const page = await keysetPage(args, dayCloseOrder.orderOf(orderBy), (keyset) =>
          dayClose.findMany({ ...query, ...keyset, where: { AND: [where, keyset.where] } }),
        )
        return { ...page, ...counted((most) => dayClose.count({ where, ...most })) }
      },
    },
    { fields: (t) => countFields(t) },
  ),
)
