import { queryFromInfo } from '@pothos/plugin-prisma'
import { builder } from '../graphql/builder.ts'
import { keysetPage } from '../graphql/keyset.ts'
import { counted, countFields } from '../graphql/list-count.ts'
import { pageComplexity } from '../graphql/list-size.ts'
import { orderInput } from '../graphql/order-input.ts'
import { AccountFilter, accountWhere } from './account-filter.ts'
import { UserAccount } from './viewer.type.ts'

export const accountOrder = orderInput(
  'Account',
  { createdAt: { field: 'createdAt', kind: 'instant' } },
  { field: 'createdAt', direction: 'desc' },
)

builder.queryField('accounts', (t) =>
  t.connection(
    {
      type: UserAccount,
      description: 'Everybody who can sign in to the chain; the newest first unless asked otherwise.',
      authScopes: { can: 'account.read' },
      complexity: pageComplexity,
      args: { filter: t.arg({ type: AccountFilter }), orderBy: t.arg({ type: accountOrder.type }) },
      resolve: async (_root, { filter, orderBy, ...args }, context, info) => {
        const where = accountWhere(filter)
        const query = queryFromInfo({ context, info, paths: [['edges', 'node']] })
        const { userAccount } = context.database.client
        const page = await keysetPage(args, accountOrder.orderOf(orderBy), (keyset) =>
          userAccount.findMany({ ...query, ...keyset, where: { AND: [where, keyset.where] } }),
        )
        return { ...page, ...counted((most) => userAccount.count({ where, ...most })) }
      },
    },
    { fields: (t) => countFields(t) },
  ),
)
