import { queryFromInfo } from '@pothos/plugin-prisma'
import { builder } from '../graphql/builder.ts'
import { keysetPage } from '../graphql/keyset.ts'
import { counted, countFields } from '../graphql/list-count.ts'
import { pageComplexity } from '../graphql/list-size.ts'
import { orderInput } from '../graphql/order-input.ts'
import { PerformanceScore } from './performance-score.type.ts'
import { PerformanceScoreFilter, performanceScoreWhere } from './performance-score-filter.ts'

export const performanceScoreOrder = orderInput(
  'PerformanceScore',
  {
    points: { field: 'points', kind: 'count', mayBeNull: true },
    name: { field: 'nameKey', kind: 'text' },
  },
  { field: 'points', direction: 'desc' },
)

builder.queryField('performanceScores', (t) =>
  t.connection(
    {
      type: PerformanceScore,
      description: 'The best first; those without points last.',
      authScopes: { can: 'performance.read' },
      complexity: pageComplexity,
      args: { filter: t.arg({ type: PerformanceScoreFilter }), orderBy: t.arg({ type: performanceScoreOrder.type }) },
      resolve: async (_root, { filter, orderBy, ...args }, context, info) => {
        const where = performanceScoreWhere(filter)
        const query = queryFromInfo({ context, info, paths: [['edges', 'node']] })
        const { performanceScore } = context.database.client
        const sorted = performanceScoreOrder.orderOf(orderBy)
        const page = await keysetPage(args, sorted, (keyset) =>
          performanceScore.findMany({ ...query, ...keyset, where: { AND: [where, keyset.where] } }),
        )
        return { ...page, ...counted((most) => performanceScore.count({ where, ...most })) }
      },
    },
    { fields: (t) => countFields(t) },
  ),
)
