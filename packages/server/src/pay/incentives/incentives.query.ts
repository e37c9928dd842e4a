import { queryFromInfo } from '@pothos/plugin-prisma'
import { builder } from '../../graphql/builder.ts'
import { rowId } from '../../graphql/global-id.ts'
import { keysetPage } from '../../graphql/keyset.ts'
import { counted, countFields } from '../../graphql/list-count.ts'
import { pageComplexity } from '../../graphql/list-size.ts'
import { IncentiveItemStatus, IncentiveStatus } from '../../graphql/vocabularies.type.ts'
import { Incentive, IncentiveItem } from './incentive.type.ts'

const byName = { field: 'name', kind: 'text', direction: 'asc' } as const
const newestFirst = { field: 'day', kind: 'instant', direction: 'desc' } as const

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

const IncentiveFilter = builder.inputType('IncentiveFilter', {
  fields: (t) => ({
    status: t.field({ type: IncentiveStatus }),
    staffId: t.id(),
  }),
})

builder.queryField('incentives', (t) =>
  t.connection(
    {
      type: Incentive,
      description: 'Rewards and penalties, the latest day first.',
      authScopes: { can: 'incentive.read' },
      complexity: pageComplexity,
      args: { filter: t.arg({ type: IncentiveFilter }) },
      resolve: async (_root, { filter, ...args }, context, info) => {
        const staffId = filter?.staffId ? rowId('Staff', String(filter.staffId)) : undefined
        const where = { status: filter?.status ?? undefined, staffId }
        const query = queryFromInfo({ context, info, paths: [['edges', 'node']] })
        const { incentive } = context.database.client
        const page = await keysetPage(args, newestFirst, (keyset) =>
          incentive.findMany({ ...query, ...keyset, where: { AND: [where, keyset.where] } }),
        )
        return { ...page, ...counted((most) => incentive.count({ where, ...most })) }
      },
    },
    { fields: (t) => countFields(t) },
  ),
)
