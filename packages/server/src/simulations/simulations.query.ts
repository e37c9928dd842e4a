import { queryFromInfo } from '@pothos/plugin-prisma'
import { builder } from '../graphql/builder.ts'
import { keysetPage } from '../graphql/keyset.ts'
import { counted, countFields } from '../graphql/list-count.ts'
import { pageComplexity } from '../graphql/list-size.ts'
import { Simulation } from './simulation.type.ts'

const newestFirst = { field: 'createdAt', kind: 'instant', direction: 'desc' } as const

builder.queryField('simulations', (t) =>
  t.connection(
    {
      type: Simulation,
      description: 'The newest first.',
      authScopes: { can: 'simulation.read' },
      complexity: pageComplexity,
      resolve: async (_root, args, context, info) => {
        const query = queryFromInfo({ context, info, paths: [['edges', 'node']] })
        const { simulation } = context.database.client
        const page = await keysetPage(args, newestFirst, (keyset) => simulation.findMany({ ...query, ...keyset }))
        return { ...page, ...counted((most) => simulation.count(most)) }
      },
    },
    { fields: (t) => countFields(t) },
  ),
)
