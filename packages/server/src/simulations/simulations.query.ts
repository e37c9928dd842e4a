import { queryFromInfo } from '@pothos/plugin-prisma'
import { builder } from '../graphql/builder.ts'
import { keysetPage } from '../graphql/keyset.ts'
import { counted, countFields } from '../graphql/list-count.ts'
import { pageComplexity } from '../graphql/list-size.ts'
import { oneOf } from '../graphql/name-search.ts'
import { Simulation, SimulationKind, SimulationStatus } from './simulation.type.ts'

const newestFirst = { field: 'createdAt', kind: 'instant', direction: 'desc' } as const

const SimulationFilter = builder.inputType('SimulationFilter', {
  fields: (t) => ({
    kinds: t.field({ type: [SimulationKind] }),
    statuses: t.field({ type: [SimulationStatus] }),
  }),
})

builder.queryField('simulations', (t) =>
  t.connection(
    {
      type: Simulation,
      description: 'The newest first.',
      authScopes: { can: 'simulation.read' },
      complexity: pageComplexity,
      args: { filter: t.arg({ type: SimulationFilter }) },
      resolve: async (_root, { filter, ...args }, context, info) => {
        const where = { kind: oneOf(filter?.kinds), status: oneOf(filter?.statuses) }
        const query = queryFromInfo({ context, info, paths: [['edges', 'node']] })
        const { simulation } = context.database.client
        const page = await keysetPage(args, newestFirst, (keyset) =>
          simulation.findMany({ ...query, ...keyset, where: { AND: [where, keyset.where] } }),
        )
        return { ...page, ...counted((most) => simulation.count({ where, ...most })) }
      },
    },
    { fields: (t) => countFields(t) },
  ),
)
