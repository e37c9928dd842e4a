import { queryFromInfo } from '@pothos/plugin-prisma'
import { builder } from '../graphql/builder.ts'
import { keysetPage } from '../graphql/keyset.ts'
import { counted, countFields } from '../graphql/list-count.ts'
import { pageComplexity } from '../graphql/list-size.ts'
import { orderInput } from '../graphql/order-input.ts'
import { Message } from './message.type.ts'
import { MessageFilter, messageWhere } from './message-filter.ts'

export const messageOrder = orderInput(
  'Message',
  { createdAt: { field: 'createdAt', kind: 'instant' } },
  { field: 'createdAt', direction: 'desc' },
)

builder.queryField('messages', (t) =>
  t.connection(
    {
      type: Message,
      authScopes: { can: 'message.read' },
      complexity: pageComplexity,
      args: { filter: t.arg({ type: MessageFilter }), orderBy: t.arg({ type: messageOrder.type }) },
      resolve: async (_root, { filter, orderBy, ...args }, context, info) => {
        const where = messageWhere(filter)
        const query = queryFromInfo({ context, info, paths: [['edges', 'node']] })
        const { message } = context.database.client
        const page = await keysetPage(args, messageOrder.orderOf(orderBy), (keyset) =>
          message.findMany({ ...query, ...keyset, where: { AND: [where, keyset.where] } }),
        )
        return { ...page, ...counted((most) => message.count({ where, ...most })), sendsMail: context.sendsMail }
      },
    },
    {
      fields: (t) => ({
        ...countFields(t),
        sendsMail: t.boolean({
          description: 'Whether a mail server is set. Without one, messages are kept here to be passed on by hand.',
          resolve: (page) => page.sendsMail,
        }),
      }),
    },
  ),
)
