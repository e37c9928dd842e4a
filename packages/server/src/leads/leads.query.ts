import { queryFromInfo } from '@pothos/plugin-prisma'
import { builder } from '../graphql/builder.ts'
import { keysetPage } from '../graphql/keyset.ts'
import { counted, countFields } from '../graphql/list-count.ts'
import { pageComplexity } from '../graphql/list-size.ts'
import { orderInput } from '../graphql/order-input.ts'
import { Lead } from './lead.type.ts'
import { LeadFilter, leadWhere } from './lead-filter.ts'

export const leadOrder = orderInput(
  'Lead',
  {
    createdAt: { field: 'createdAt', kind: 'instant' },
    nextStepOn: { field: 'nextStepOn', kind: 'instant', mayBeNull: true },
    lastTouchOn: { field: 'lastTouchOn', kind: 'instant', mayBeNull: true },
  },
  { field: 'createdAt', direction: 'desc' },
)

builder.queryField('leads', (t) =>
  t.connection(
    {
      type: Lead,
      authScopes: { can: 'lead.read' },
      complexity: pageComplexity,
      args: { filter: t.arg({ type: LeadFilter }), orderBy: t.arg({ type: leadOrder.type }) },
      resolve: async (_root, { filter, orderBy, ...args }, context, info) => {
        const where = leadWhere(filter, context.signedIn?.chain.currency ?? '')
        const query = queryFromInfo({ context, info, paths: [['edges', 'node']] })
        const { lead } = context.database.client
        const page = await keysetPage(args, leadOrder.orderOf(orderBy), (keyset) =>
          lead.findMany({ ...query, ...keyset, where: { AND: [where, keyset.where] } }),
        )
        return { ...page, ...counted((most) => lead.count({ where, ...most })) }
      },
    },
    { fields: (t) => countFields(t) },
  ),
)
