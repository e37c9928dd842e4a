import { queryFromInfo } from '@pothos/plugin-prisma'
import { builder } from '../../graphql/builder.ts'
import { keysetPage } from '../../graphql/keyset.ts'
import { counted, countFields } from '../../graphql/list-count.ts'
import { pageComplexity } from '../../graphql/list-size.ts'
import { orderInput } from '../../graphql/order-input.ts'
import { SalesPlan } from './sales-plan.type.ts'
import { SalesPlanFilter, salesPlanWhere } from './sales-plan-filter.ts'

const salesPlanOrder = orderInput(
  'SalesPlan',
  // Ids are made in order of time.
  { createdAt: { field: 'id', kind: 'text' }, firstMonth: { field: 'firstMonth', kind: 'instant' } },
  { field: 'createdAt', direction: 'desc' },
)

builder.queryField('salesPlans', (t) =>
  t.connection(
    {
      type: SalesPlan,
      description: 'The newest first.',
      authScopes: { can: 'sales_plan.read' },
      complexity: pageComplexity,
      args: { filter: t.arg({ type: SalesPlanFilter }), orderBy: t.arg({ type: salesPlanOrder.type }) },
      resolve: async (_root, { filter, orderBy, ...args }, context, info) => {
        const { client } = context.database
        const where = await salesPlanWhere(client, filter)
        const query = queryFromInfo({ context, info, paths: [['edges', 'node']] })
        const page = await keysetPage(args, salesPlanOrder.orderOf(orderBy), (keyset) =>
          client.salesPlan.findMany({ ...(query as object), ...keyset, where: { AND: [where, keyset.where] } }),
        )
        return { ...page, ...counted((most) => client.salesPlan.count({ where, ...most })) }
      },
    },
    { fields: (t) => countFields(t) },
  ),
)
