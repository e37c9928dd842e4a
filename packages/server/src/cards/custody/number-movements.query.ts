import { queryFromInfo } from '@pothos/plugin-prisma'
import { builder } from '../../graphql/builder.ts'
import { keysetPage } from '../../graphql/keyset.ts'
import { counted, countFields } from '../../graphql/list-count.ts'
import { pageComplexity } from '../../graphql/list-size.ts'
import { oneOf } from '../../graphql/name-search.ts'
import { orderInput } from '../../graphql/order-input.ts'
import { StockMovementKind } from '../../graphql/vocabularies.type.ts'
import { NumberMovement } from './number-movement.type.ts'
import { numbersWhere } from './number-stretches.query.ts'

const NumberMovementFilter = builder.inputType('NumberMovementFilter', {
  fields: (t) => ({
    seriesIds: t.idList(),
    franchiseeIds: t.idList(),
    storeIds: t.idList(),
    staffIds: t.idList(),
    kinds: t.field({ type: [StockMovementKind] }),
  }),
})

export const numberMovementOrder = orderInput(
  'NumberMovement',
  { at: { field: 'at', kind: 'instant' } },
  { field: 'at', direction: 'desc' },
)

builder.queryField('numberMovements', (t) =>
  t.connection(
    {
      type: NumberMovement,
      authScopes: { can: 'card_stock.read' },
      complexity: pageComplexity,
      args: { filter: t.arg({ type: NumberMovementFilter }), orderBy: t.arg({ type: numberMovementOrder.type }) },
      resolve: async (_root, { filter, orderBy, ...args }, context, info) => {
        const where = { ...numbersWhere(filter), kind: oneOf(filter?.kinds) }
        const query = queryFromInfo({ context, info, paths: [['edges', 'node']] })
        const { numberMovement } = context.database.client
        const page = await keysetPage(args, numberMovementOrder.orderOf(orderBy), (keyset) =>
          numberMovement.findMany({ ...query, ...keyset, where: { AND: [where, keyset.where] } }),
        )
        return { ...page, ...counted((most) => numberMovement.count({ where, ...most })) }
      },
    },
    { fields: (t) => countFields(t) },
  ),
)
