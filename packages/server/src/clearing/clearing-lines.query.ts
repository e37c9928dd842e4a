import { queryFromInfo } from '@pothos/plugin-prisma'
import { builder } from '../graphql/builder.ts'
import { keysetPage } from '../graphql/keyset.ts'
import { counted, countFields } from '../graphql/list-count.ts'
import { pageComplexity } from '../graphql/list-size.ts'
import { orderInput } from '../graphql/order-input.ts'
import { ClearingLineFilter, clearingLineWhere } from './clearing-line-filter.ts'
import { ClearingRunLine } from './clearing-run-line.type.ts'

export const clearingLineOrder = orderInput(
  'ClearingRunLine',
  {
    at: { field: 'at', kind: 'instant' },
    amount: { field: 'amount', kind: 'money', manyAlike: true },
  },
  { field: 'at', direction: 'desc' },
)

builder.queryField('clearingLines', (t) =>
  t.connection(
    {
      type: ClearingRunLine,
      description: 'What the nets of runs are made of; owners see those that they are a side of.',
      authScopes: { can: 'clearing.read' },
      complexity: pageComplexity,
      args: { filter: t.arg({ type: ClearingLineFilter }), orderBy: t.arg({ type: clearingLineOrder.type }) },
      resolve: async (_root, { filter, orderBy, ...args }, context, info) => {
        const where = clearingLineWhere(filter)
        const query = queryFromInfo({ context, info, paths: [['edges', 'node']] })
        const { clearingRunLine } = context.database.client
        const page = await keysetPage(args, clearingLineOrder.orderOf(orderBy), (keyset) =>
          clearingRunLine.findMany({ ...query, ...keyset, where: { AND: [where, keyset.where] } }),
        )
        return { ...page, ...counted((most) => clearingRunLine.count({ where, ...most })) }
      },
    },
    { fields: (t) => countFields(t) },
  ),
)
