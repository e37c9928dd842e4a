import { queryFromInfo } from '@pothos/plugin-prisma'
import { builder } from '../../graphql/builder.ts'
import { keysetPage } from '../../graphql/keyset.ts'
import { counted, countFields } from '../../graphql/list-count.ts'
import { pageComplexity } from '../../graphql/list-size.ts'
import { orderInput } from '../../graphql/order-input.ts'
import { RechargeEntry } from './recharge-entry.type.ts'
import { RechargeFilter, rechargeWhere } from './recharge-filter.ts'

export const rechargeOrder = orderInput(
  'Recharge',
  { at: { field: 'at', kind: 'instant' } },
  { field: 'at', direction: 'desc' },
)

builder.queryField('recharges', (t) =>
  t.connection(
    {
      type: RechargeEntry,
      description: 'Recharges and renewals that the viewer’s stores took money for, and those of cards that they see.',
      authScopes: { can: 'card.read' },
      complexity: pageComplexity,
      args: { filter: t.arg({ type: RechargeFilter }), orderBy: t.arg({ type: rechargeOrder.type }) },
      resolve: async (_root, { filter, orderBy, ...args }, context, info) => {
        const where = rechargeWhere(filter)
        const query = queryFromInfo({ context, info, paths: [['edges', 'node']] })
        const { ledgerMovement } = context.database.client
        const page = await keysetPage(args, rechargeOrder.orderOf(orderBy), (keyset) =>
          ledgerMovement.findMany({ ...query, ...keyset, where: { AND: [where, keyset.where] } }),
        )
        return { ...page, ...counted((most) => ledgerMovement.count({ where, ...most })) }
      },
    },
    { fields: (t) => countFields(t) },
  ),
)
