import { queryFromInfo } from '@pothos/plugin-prisma'
import { builder } from '../graphql/builder.ts'
import { rowId } from '../graphql/global-id.ts'
import { keysetPage } from '../graphql/keyset.ts'
import { counted, countFields } from '../graphql/list-count.ts'
import { pageComplexity } from '../graphql/list-size.ts'
import { CommissionAssignment, CommissionPlan } from './commission-plan.type.ts'

const newestFirst = { field: 'createdAt', kind: 'instant', direction: 'desc' } as const
const latestFirst = { field: 'fromMonth', kind: 'instant', direction: 'desc' } as const

builder.queryField('commissionPlans', (t) =>
  t.connection(
    {
      type: CommissionPlan,
      description: 'The newest first.',
      authScopes: { can: 'commission_plan.read' },
      complexity: pageComplexity,
      resolve: async (_root, args, context, info) => {
        const query = queryFromInfo({ context, info, paths: [['edges', 'node']] })
        const { commissionPlan } = context.database.client
        const page = await keysetPage(args, newestFirst, (keyset) => commissionPlan.findMany({ ...query, ...keyset }))
        return { ...page, ...counted((most) => commissionPlan.count(most)) }
      },
    },
    { fields: (t) => countFields(t) },
  ),
)

builder.queryField('commissionAssignments', (t) =>
  t.connection(
    {
      type: CommissionAssignment,
      description: 'Whom plans were given to, of one plan or of all; the latest month first.',
      authScopes: { can: 'commission_plan.read' },
      complexity: pageComplexity,
      args: { commissionPlanId: t.arg.id() },
      resolve: async (_root, { commissionPlanId, ...args }, context, info) => {
        const where = {
          commissionPlanId: commissionPlanId ? rowId('CommissionPlan', String(commissionPlanId)) : undefined,
        }
        const query = queryFromInfo({ context, info, paths: [['edges', 'node']] })
        const { commissionAssignment } = context.database.client
        const page = await keysetPage(args, latestFirst, (keyset) =>
          commissionAssignment.findMany({ ...query, ...keyset, where: { AND: [where, keyset.where] } }),
        )
        return { ...page, ...counted((most) => commissionAssignment.count({ where, ...most })) }
      },
    },
    { fields: (t) => countFields(t) },
  ),
)
