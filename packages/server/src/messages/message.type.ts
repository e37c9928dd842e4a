import type { MessageKind as Kind } from '@hubcap/rules/messages/message-kind'
import type { MessageStatus as Status } from '@hubcap/rules/messages/message-status'
import { builder } from '../graphql/builder.ts'
import { rowKey } from '../graphql/row-key.ts'
import { MessageKind, MessageStatus } from '../graphql/vocabularies.type.ts'

export const Message = builder.prismaNode('Message', {
  description:
    'What the product wrote to somebody by e-mail. It holds links that let them in: for administrators alone.',
  authScopes: { can: 'message.read' },
  id: { resolve: (row) => row.id },
  findUnique: rowKey,
  nullable: true,
  fields: (t) => ({
    kind: t.field({ type: MessageKind, resolve: (row) => row.kind as Kind }),
    status: t.field({ type: MessageStatus, resolve: (row) => row.status as Status }),
    recipient: t.exposeString('recipient', { description: 'E-mail address.' }),
    recipientName: t.exposeString('recipientName'),
    subject: t.exposeString('subject'),
    body: t.exposeString('body'),
    failure: t.exposeString('failure', { nullable: true, description: 'What the mail server answered.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime' }),
    sentAt: t.expose('sentAt', { type: 'DateTime', nullable: true }),
  }),
})
