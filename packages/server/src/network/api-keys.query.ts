import { queryFromInfo } from '@pothos/plugin-prisma'
import { builder } from '../graphql/builder.ts'
import { keysetPage } from '../graphql/keyset.ts'
import { counted, countFields } from '../graphql/list-count.ts'
import { pageComplexity } from '../graphql/list-size.ts'
import { orderInput } from '../graphql/order-input.ts'
import { ApiKey } from './api-key.type.ts'
import { ApiKeyFilter, apiKeyWhere } from './api-key-filter.ts'

const order = orderInput(
  'ApiKey',
  { createdAt: { field: 'createdAt', kind: 'instant' } },
  { field: 'createdAt', direction: 'desc' },
)

builder.queryField('apiKeys', (t) =>
  t.connection(
    {
      type: ApiKey,
      description: 'The newest first unless asked otherwise.',
      authScopes: { can: 'api_key.read' },
      complexity: pageComplexity,
      args: { filter: t.arg({ type: ApiKeyFilter }), orderBy: t.arg({ type: order.type }) },
      resolve: async (_root, { filter, orderBy, ...args }, context, info) => {
        const where = apiKeyWhere(filter, context.now)
        const query = queryFromInfo({ context, info, paths: [['edges', 'node']] })
        const { apiKey } = context.database.client
        const page = await keysetPage(args, order.orderOf(orderBy), (keyset) =>
          apiKey.findMany({ ...query, ...keyset, where: { AND: [where, keyset.where] } }),
        )
        return { ...page, ...counted((most) => apiKey.count({ where, ...most })) }
      },
    },
    { fields: (t) => countFields(t) },
  ),
)
