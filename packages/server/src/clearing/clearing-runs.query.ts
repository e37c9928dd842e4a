import { queryFromInfo } from '@pothos/plugin-prisma'
import { builder } from '../graphql/builder.ts'
import { keysetPage } from '../graphql/keyset.ts'
import { counted, countFields } from '../graphql/list-count.ts'
import { pageComplexity } from '../graphql/list-size.ts'
import { ClearingRunStatus } from '../graphql/vocabularies.type.ts'
import { ClearingRun } from './clearing-run.type.ts'

const newestFirst = { field: 'fromOn', kind: 'instant', direction: 'desc' } as const

const ClearingRunFilter = builder.inputType('ClearingRunFilter', {
  fields: (t) => ({ status: t.field({ type: ClearingRunStatus }) }),
})

builder.queryField('clearingRuns', (t) =>
  t.connection(
    {
      type: ClearingRun,
      description: 'The latest period first.',
      authScopes: { can: 'clearing.read' },
      complexity: pageComplexity,
      args: { filter: t.arg({ type: ClearingRunFilter }) },
      resolve: async (_root, { filter, ...args }, context, info) => {
        const where = { status: filter?.status ?? undefined }
        const query = queryFromInfo({ context, info, paths: [['edges', 'node']] })
        const { clearingRun } = context.database.client
        const page = await keysetPage(args, newestFirst, (keyset) =>
          clearingRun.findMany({ ...query, ...keyset, where: { AND: [where, keyset.where] } }),
        )
        return { ...page, ...counted((most) => clearingRun.count({ where, ...most })) }
      },
    },
    { fields: (t) => countFields(t) },
  ),
)
