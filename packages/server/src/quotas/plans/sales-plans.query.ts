import { queryFromInfo } from '@pothos/plugin-prisma'
import { builder } from '../../graphql/builder.ts'
import { keysetPage } from '../../graphql/keyset.ts'
import { counted, countFields } from '../../graphql/list-count.ts'
import { pageComplexity } from '../../graphql/list-size.ts'
import { SalesPlan } from './sales-plan.type.ts'

/** Ids are made in order of time. */
const newestFirst = { field: 'id', kind: 'text', direction: 'desc' } as const

builder.queryField('salesPlans', (t) =>
  t.connection(
    {
      type: SalesPlan,
      description: 'The newest first.',
      authScopes: { can: 'sales_plan.read' },
      complexity: pageComplexity,
      resolve: async (_root, args, context, info) => {
        const query = queryFromInfo({ context, info, paths: [['edges', 'node']] })
        const { salesPlan } = context.database.client
        const page = await keysetPage(args, newestFirst, (keyset) =>
          salesPlan.findMany({ ...(query as object), ...keyset }),
        )
        return { ...page, ...counted((most) => salesPlan.count(most)) }
      },
    },
    { fields: (t) => countFields(t) },
  ),
)
