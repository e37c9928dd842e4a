import { queryFromInfo } from '@pothos/plugin-prisma'
import { builder } from '../../graphql/builder.ts'
import { keysetPage } from '../../graphql/keyset.ts'
import { counted, countFields } from '../../graphql/list-count.ts'
import { pageComplexity } from '../../graphql/list-size.ts'
import { orderInput } from '../../graphql/order-input.ts'
import { CardOpening } from './card-opening.type.ts'

export const cardOpeningOrder = orderInput(
  'CardOpening',
  { cutOverOn: { field: 'cutOverOn', kind: 'instant' } },
  { field: 'cutOverOn', direction: 'desc' },
)

builder.queryField('cardOpenings', (t) =>
  t.connection(
    {
      type: CardOpening,
      authScopes: { can: 'opening.read' },
      complexity: pageComplexity,
      args: { orderBy: t.arg({ type: cardOpeningOrder.type }) },
      resolve: async (_root, { orderBy, ...args }, context, info) => {
        const query = queryFromInfo({ context, info, paths: [['edges', 'node']] })
        const { cardOpening } = context.database.client
        const page = await keysetPage(args, cardOpeningOrder.orderOf(orderBy), (keyset) =>
          cardOpening.findMany({ ...query, ...keyset }),
        )
        return { ...page, ...counted((most) => cardOpening.count({ ...most })) }
      },
    },
    { fields: (t) => countFields(t) },
  ),
)
