import type { Prisma } from '@hubcap/database/prisma'
import { messageKindTerms, messageStatusTerms } from '@hubcap/words/terms/messages'
import { momentCell, termCell } from '../http/exports/cells.ts'
import { listExport } from '../http/exports/list-export.ts'
import { type MessageFilterInput, messageWhere } from './message-filter.ts'
import { messageOrder } from './messages.query.ts'

const select = {
  id: true,
  recipientName: true,
  recipient: true,
  subject: true,
  kind: true,
  status: true,
  createdAt: true,
  sentAt: true,
} satisfies Prisma.MessageSelect
type Row = Prisma.MessageGetPayload<{ select: typeof select }>

/** To whom what was sent; never what it says, which may hold somebody's link. */
export const messagesExport = listExport<MessageFilterInput, Row>({
  path: 'messages',
  fileName: { zh: '消息', en: 'Messages' },
  action: 'message.read',
  node: 'Message',
  filterType: 'MessageFilter',
  sorting: messageOrder,
  load: (db, filter, { where, ...page }) =>
    db.message.findMany({ ...page, select, where: { AND: [messageWhere(filter), where] } }),
  columns: [
    { heading: { zh: '收件人', en: 'To' }, shownAs: 'recipient', cell: (row) => row.recipientName },
    { heading: { zh: '地址', en: 'Address' }, shownAs: 'address', cell: (row) => row.recipient },
    { heading: { zh: '主题', en: 'Subject' }, shownAs: 'subject', cell: (row) => row.subject },
    {
      heading: { zh: '类型', en: 'Kind' },
      shownAs: 'kind',
      cell: (row, reader) => termCell(messageKindTerms, row.kind, reader),
    },
    {
      heading: { zh: '状态', en: 'Status' },
      shownAs: 'status',
      cell: (row, reader) => termCell(messageStatusTerms, row.status, reader),
    },
    {
      heading: { zh: '写成时间', en: 'Written at' },
      shownAs: 'createdAt',
      cell: (row, reader) => momentCell(row.createdAt, reader),
    },
    { heading: { zh: '发出时间', en: 'Sent at' }, cell: (row, reader) => momentCell(row.sentAt, reader) },
  ],
})
