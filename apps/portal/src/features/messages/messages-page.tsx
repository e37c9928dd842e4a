import { MessageListDocument } from '@generated/graphql.ts'
import { can } from '@hubcap/rules/tenancy/can'
import { getTranslations } from 'next-intl/server'
import type { SearchParams } from 'nuqs/server'
import { orderBy, pageVariables } from '@/lib/address/list-address.ts'
import { listPage } from '@/lib/api/list-page.ts'
import { query } from '@/lib/api/query.ts'
import { requireViewer } from '@/lib/session/viewer.ts'
import { Forbidden } from '@/patterns/forbidden.tsx'
import { PageHeader } from '@/patterns/page-header.tsx'
import { loadMessagesAddress, messagesFilter } from './messages-address.ts'
import { MessagesTable } from './messages-table.tsx'
import { NoMailServer } from './no-mail-server.tsx'

/** What the product wrote to people: the mailbox of a house without a mail server, and what became of it in one with. */
export async function MessagesPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [t, viewer, address] = await Promise.all([
    getTranslations('messages'),
    requireViewer(),
    loadMessagesAddress(searchParams),
  ])
  if (!can(viewer, 'message.read')) return <Forbidden />
  const order = orderBy(address.sort, ['createdAt'], { field: 'createdAt', direction: 'desc' })
  const filter = messagesFilter(address)
  const variables = { ...pageVariables(address), filter, orderBy: order }
  const { messages } = await query(MessageListDocument, variables)
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      {!messages.sendsMail && <NoMailServer />}
      <MessagesTable {...listPage(messages)} filter={filter} />
    </>
  )
}
