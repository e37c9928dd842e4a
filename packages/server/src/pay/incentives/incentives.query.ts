import { queryFromInfo } from '@pothos/plugin-prisma'
import { builder } from '../../graphql/builder.ts'
import { keysetPage } from '../../graphql/keyset.ts'
import { counted, countFields } from '../../graphql/list-count.ts'
import { pageComplexity } from '../../graphql/list-size.ts'
import { orderInput } from '../../graphql/order-input.ts'
import { IncentiveItemStatus } from '../../graphql/vocabularies.type.ts'
import { Incentive, IncentiveItem } from './incentive.type.ts'
import { IncentiveFilter, incentiveWhere } from './incentive-filter.ts'

const byName = { field: 'name', kind: 'text', direction: 'asc' } as const

builder.queryField('incentiveItems', (t) =>
  t.connection(
    {
      type: IncentiveItem,
      description: 'The catalogue of rewards and penalties, by name.',
      authScopes: { can: 'incentive.read' },
      complexity: pageComplexity,
      args: { status: t.arg({ type: IncentiveItemStatus }) },
      resolve: async (_root, { status, ...args }, context, info) => {
        const where = { status: status ?? undefined }
        const query = queryFromInfo({ context, info, paths: [['edges', 'node']] })
        const { incentiveItem } = context.database.client
        const page = await keysetPage(args, byName, (keyset) =>
          incentiveItem.findMany({ ...query, ...keyset, where: { AND: [where, keyset.where] } }),
        )
        return { ...page, ...counted((most) => incentiveItem.count({ where, ...most })) }
      },
    },
    { fields: (t) => countFields(t) },
  ),
)

export const incentiveOrder = orderInput(
  'Incentive',
  { day: { field: 'day', kind: 'instant' }, amount: { field: 'amount', kind: 'money' } },
  { field: 'day', direction: 'desc' },
)

builder.queryField('incentives', (t) =>
  t.connection(
    {
      type: Incentive,
      description: 'Rewards and penalties, the latest day first.',
      authScopes: { can: 'incentive.read' },
      complexity: pageComplexity,
      args: { filter: t.arg({ type: IncentiveFilter }), orderBy: t.arg({ type: incentiveOrder.type }) },
      resolve: async (_root, { filter, orderBy, ...args }, context, info) => {
        const where = incentiveWhere(filter)
        const query = queryFromInfo({ context, info, paths: [['edges', 'node']] })
        const { incentive } = context.database.client
        const page = await keysetPage(args, incentiveOrder.orderOf(orderBy), (keyset) =>
          incentive.findMany({ ...query, ...keyset, where: { AND: [where, keyset.where] } }),
        )
        return { ...page, ...counted((most) => incentive.count({ where, ...most })) }
      },
    },
    { fields: (t) => countFields(t) },
  ),
)
