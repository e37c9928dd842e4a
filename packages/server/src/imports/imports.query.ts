import { queryFromInfo } from '@pothos/plugin-prisma'
import { builder } from '../graphql/builder.ts'
import { keysetPage } from '../graphql/keyset.ts'
import { counted, countFields } from '../graphql/list-count.ts'
import { pageComplexity } from '../graphql/list-size.ts'
import { Import } from './import.type.ts'

const newestFirst = { field: 'createdAt', kind: 'instant', direction: 'desc' } as const

builder.queryField('imports', (t) =>
  t.connection(
    {
      type: Import,
      description: 'The newest first.',
      authScopes: { can: 'import.read' },
      complexity: pageComplexity,
      resolve: async (_root, args, context, info) => {
        const query = queryFromInfo({ context, info, paths: [['edges', 'node']] })
        const { client } = context.database
        const page = await keysetPage(args, newestFirst, (keyset) => client.import.findMany({ ...query, ...keyset }))
        return { ...page, ...counted((most) => client.import.count(most)) }
      },
    },
    { fields: (t) => countFields(t) },
  ),
)
