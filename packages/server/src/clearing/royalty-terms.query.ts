import { queryFromInfo } from '@pothos/plugin-prisma'
import { builder } from '../graphql/builder.ts'
import { rowId } from '../graphql/global-id.ts'
import { keysetPage } from '../graphql/keyset.ts'
import { counted, countFields } from '../graphql/list-count.ts'
import { pageComplexity } from '../graphql/list-size.ts'
import { RoyaltyTerm } from './royalty-term.type.ts'

const newestFirst = { field: 'fromOn', kind: 'instant', direction: 'desc' } as const

builder.queryField('royaltyTerms', (t) =>
  t.connection(
    {
      type: RoyaltyTerm,
      description: 'Of a franchisee, or of all; the latest first.',
      authScopes: { can: 'franchise_contract.read' },
      complexity: pageComplexity,
      args: { franchiseeId: t.arg.id() },
      resolve: async (_root, { franchiseeId, ...args }, context, info) => {
        const where = { franchiseeId: franchiseeId ? rowId('Franchisee', String(franchiseeId)) : undefined }
        const query = queryFromInfo({ context, info, paths: [['edges', 'node']] })
        const { royaltyTerm } = context.database.client
        const page = await keysetPage(args, newestFirst, (keyset) =>
          royaltyTerm.findMany({ ...query, ...keyset, where: { AND: [where, keyset.where] } }),
        )
        return { ...page, ...counted((most) => royaltyTerm.count({ where, ...most })) }
      },
    },
    { fields: (t) => countFields(t) },
  ),
)
