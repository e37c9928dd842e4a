import { queryFromInfo } from '@pothos/plugin-prisma'
import { builder } from '../graphql/builder.ts'
import { rowId } from '../graphql/global-id.ts'
import { keysetPage } from '../graphql/keyset.ts'
import { counted, countFields } from '../graphql/list-count.ts'
import { pageComplexity } from '../graphql/list-size.ts'
import { orderInput } from '../graphql/order-input.ts'
import { DeliveryStatus } from '../graphql/vocabularies.type.ts'
import { WebhookDelivery } from './webhook.type.ts'

const order = orderInput(
  'WebhookDelivery',
  // What many changes of one moment told of bears that moment alike.
  { createdAt: { field: 'createdAt', kind: 'instant', manyAlike: true } },
  { field: 'createdAt', direction: 'desc' },
)

const WebhookDeliveryFilter = builder.inputType('WebhookDeliveryFilter', {
  fields: (t) => ({ webhookId: t.id(), status: t.field({ type: DeliveryStatus }), event: t.string() }),
})

builder.queryField('webhookDeliveries', (t) =>
  t.connection(
    {
      type: WebhookDelivery,
      description: 'Of the last month; the newest first unless asked otherwise.',
      authScopes: { can: 'webhook.read' },
      complexity: pageComplexity,
      args: {
        filter: t.arg({ type: WebhookDeliveryFilter }),
        orderBy: t.arg({ type: order.type }),
      },
      resolve: async (_root, { filter, orderBy, ...args }, context, info) => {
        const where = {
          webhookId: filter?.webhookId ? rowId('Webhook', filter.webhookId) : undefined,
          status: filter?.status ?? undefined,
          event: filter?.event ?? undefined,
        }
        const query = queryFromInfo({ context, info, paths: [['edges', 'node']] })
        const { webhookDelivery } = context.database.client
        const page = await keysetPage(args, order.orderOf(orderBy), (keyset) =>
          webhookDelivery.findMany({ ...query, ...keyset, where: { AND: [where, keyset.where] } }),
        )
        return { ...page, ...counted((most) => webhookDelivery.count({ where, ...most })) }
      },
    },
    { fields: (t) => countFields(t) },
  ),
)
