import { queryFromInfo } from '@pothos/plugin-prisma'
import { builder } from '../graphql/builder.ts'
import { keysetPage } from '../graphql/keyset.ts'
import { counted, countFields } from '../graphql/list-count.ts'
import { pageComplexity } from '../graphql/list-size.ts'
import { orderInput } from '../graphql/order-input.ts'
import { countFiles } from './count-files.ts'
import { CustomerFile } from './customer-file.type.ts'
import { CustomerFileFilter, openedAt, searchedFiles } from './customer-file-filter.ts'

export const customerFileOrder = orderInput(
  'CustomerFile',
  { openedOn: { field: 'openedOn', kind: 'instant' } },
  { field: 'openedOn', direction: 'desc' },
)

builder.queryField('customerFiles', (t) =>
  t.connection(
    {
      type: CustomerFile,
      description: 'Each is a new customer of its franchisee on the day it was opened.',
      authScopes: { can: 'customer.read' },
      complexity: pageComplexity,
      args: { filter: t.arg({ type: CustomerFileFilter }), orderBy: t.arg({ type: customerFileOrder.type }) },
      resolve: async (_root, { filter, orderBy, ...args }, context, info) => {
        const where = openedAt(filter)
        const query = queryFromInfo({ context, info, paths: [['edges', 'node']] })
        const { client } = context.database
        const { customerFile } = client
        const searched = await searchedFiles(client, filter)
        const page = await keysetPage(args, customerFileOrder.orderOf(orderBy), async (keyset) =>
          customerFile.findMany({
            ...query,
            ...(searched ? await searched.page(keyset) : { ...keyset, where: { AND: [where, keyset.where] } }),
          }),
        )
        const { openedOn: opened, ...places } = where
        const count = (most: { take: number }) =>
          searched ? searched.count(most) : countFiles(client, { ...places, day: opened })
        return { ...page, ...counted(count) }
      },
    },
    { fields: (t) => countFields(t) },
  ),
)
