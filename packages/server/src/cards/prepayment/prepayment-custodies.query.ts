import { queryFromInfo } from '@pothos/plugin-prisma'
import { builder } from '../../graphql/builder.ts'
import { keysetPage } from '../../graphql/keyset.ts'
import { counted, countFields } from '../../graphql/list-count.ts'
import { pageComplexity } from '../../graphql/list-size.ts'
import { orderInput } from '../../graphql/order-input.ts'
import { PrepaymentCustody } from './prepayment-custody.type.ts'

const order = orderInput(
  'PrepaymentCustody',
  { fromOn: { field: 'fromOn', kind: 'instant' } },
  { field: 'fromOn', direction: 'desc' },
)

builder.queryField('prepaymentCustodies', (t) =>
  t.connection(
    {
      type: PrepaymentCustody,
      authScopes: { can: 'prepayment.read' },
      complexity: pageComplexity,
      args: { orderBy: t.arg({ type: order.type }) },
      resolve: async (_root, { orderBy, ...args }, context, info) => {
        const query = queryFromInfo({ context, info, paths: [['edges', 'node']] })
        const { prepaymentCustody } = context.database.client
        const page = await keysetPage(args, order.orderOf(orderBy), (keyset) =>
          prepaymentCustody.findMany({ ...query, ...keyset }),
        )
        return { ...page, ...counted((most) => prepaymentCustody.count({ ...most })) }
      },
    },
    { fields: (t) => countFields(t) },
  ),
)
