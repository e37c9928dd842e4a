import { queryFromInfo } from '@pothos/plugin-prisma'
import { builder } from '../graphql/builder.ts'
import { keysetPage } from '../graphql/keyset.ts'
import { counted, countFields } from '../graphql/list-count.ts'
import { pageComplexity } from '../graphql/list-size.ts'
import { orderInput } from '../graphql/order-input.ts'
import { holding, searchWords } from '../graphql/search-words.ts'
import { Webhook } from './webhook.type.ts'

const order = orderInput(
  'Webhook',
  { createdAt: { field: 'createdAt', kind: 'instant' } },
  { field: 'createdAt', direction: 'desc' },
)

const WebhookFilter = builder.inputType('WebhookFilter', {
  fields: (t) => ({ search: t.string({ description: 'Part of the address.' }) }),
})

builder.queryField('webhooks', (t) =>
  t.connection(
    {
      type: Webhook,
      description: 'The newest first unless asked otherwise.',
      authScopes: { can: 'webhook.read' },
      complexity: pageComplexity,
      args: { filter: t.arg({ type: WebhookFilter }), orderBy: t.arg({ type: order.type }) },
      resolve: async (_root, { filter, orderBy, ...args }, context, info) => {
        const words = searchWords(filter?.search)
        const where = words ? { url: holding(words) } : {}
        const query = queryFromInfo({ context, info, paths: [['edges', 'node']] })
        const { webhook } = context.database.client
        const page = await keysetPage(args, order.orderOf(orderBy), (keyset) =>
          webhook.findMany({ ...query, ...keyset, where: { AND: [where, keyset.where] } }),
        )
        return { ...page, ...counted((most) => webhook.count({ where, ...most })) }
      },
    },
    { fields: (t) => countFields(t) },
  ),
)
