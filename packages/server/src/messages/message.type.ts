import type { MessageKind as Kind } from '@hubcap/rules/messages/message-kind'
import type { MessageStatus as Status } from '@hubcap/rules/messages/message-status'
import { builder } from '../graphql/builder.ts'
import { rowKey } from '../graphql/row-key.ts'
import { MessageKind, MessageStatus } from '../graphql/vocabularies.type.ts'

const MessageAttachment = builder.prismaObject('MessageAttachment', {
  description: 'A file that goes with a message; its content is at /messages/:id/attachment.',
  // Its content isn't read along with a list.
  select: { tenantId: true, messageId: true, name: true },
  findUnique: ({ tenantId, messageId }) => ({ tenantId_messageId: { tenantId, messageId } }),
  fields: (t) => ({ name: t.exposeString('name') }),
})

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
    attachment: t.relation('attachment', { type: MessageAttachment, nullable: true }),
    failure: t.exposeString('failure', { nullable: true, description: 'What the mail server answered.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime' }),
    sentAt: t.expose('sentAt', { type: 'DateTime', nullable: true }),
  }),
})
