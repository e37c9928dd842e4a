import { builder } from '../graphql/builder.ts'
import { listedMetric, MetricDefinition, ownListed } from './metric.type.ts'

/** Chains have dozens at most. */
const most = 500

builder.queryField('metrics', (t) =>
  t.field({
    type: [MetricDefinition],
    description: 'The measures themselves, then the chain’s own by name.',
    authScopes: { can: 'metric.read' },
    complexity: { field: 1, multiplier: 40 },
    resolve: async (_root, _args, { database }) => {
      const rows = await database.client.metric.findMany({ orderBy: [{ name: 'asc' }, { id: 'asc' }], take: most })
      return [...ownListed, ...rows.map(listedMetric)]
    },
  }),
)
