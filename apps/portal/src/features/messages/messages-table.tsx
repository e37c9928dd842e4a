'use client'

import type { MessageFilter, MessageRowFragment } from '@generated/graphql.ts'
import { messageKindTerms, messageStatusTerms } from '@hubcap/words/terms/messages'
import dynamic from 'next/dynamic'
import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { useFormat } from '@/lib/format/use-format.ts'
import { useTerms } from '@/lib/words/use-terms.ts'
import { ChoiceFilter } from '@/patterns/filters/choice-filter.tsx'
import type { Column } from '@/patterns/table/column.ts'
import { type ListOf, RecordList } from '@/patterns/table/record-list.tsx'
import { RowCard } from '@/patterns/table/row-card.tsx'
import { MessageStatusBadge } from './message-status-badge.tsx'
import { messagesFilterNames } from './messages-address.ts'

const MessagePanel = dynamic(() => import('./message-panel.tsx').then((file) => file.MessagePanel), { ssr: false })

function useMessageColumns(): Column<MessageRowFragment>[] {
  const t = useTranslations('messages.columns')
  const { moment } = useFormat()
  const { term } = useTerms()
  return useMemo(
    () => [
      { id: 'recipient', header: t('recipient'), cell: (one) => one.recipientName },
      { id: 'address', header: t('address'), cell: (one) => one.recipient, priority: 'medium' },
      { id: 'subject', header: t('subject'), cell: (one) => one.subject, priority: 'medium' },
      { id: 'kind', header: t('kind'), cell: (one) => term(messageKindTerms, one.kind), priority: 'low' },
      { id: 'status', header: t('status'), cell: (one) => <MessageStatusBadge status={one.status} /> },
      {
        id: 'createdAt',
        header: t('created_at'),
        cell: (one) => <span className="tabular">{moment(one.createdAt)}</span>,
        sort: 'createdAt',
      },
    ],
    [t, moment, term],
  )
}

export function MessagesTable({ filter, ...rows }: ListOf<MessageRowFragment> & { filter: MessageFilter }) {
  const t = useTranslations('messages')
  const { choices } = useTerms()
  return (
    <RecordList
      list="messages"
      label={t('title')}
      columns={useMessageColumns()}
      {...rows}
      card={(message) => <MessageCard message={message} />}
      empty={{ title: t('empty.title'), hint: t('empty.hint') }}
      panel={MessagePanel}
      searchLabel={t('filters.search')}
      filters={<ChoiceFilter name="status" label={t('filters.status')} choices={choices(messageStatusTerms)} single />}
      exported={{ file: 'messages', filter }}
      filterNames={messagesFilterNames}
    />
  )
}

function MessageCard({ message }: { message: MessageRowFragment }) {
  const { moment } = useFormat()
  return (
    <RowCard
      title={message.recipientName}
      figure={<MessageStatusBadge status={message.status} />}
      lines={[message.subject, message.recipient]}
      aside={moment(message.createdAt)}
    />
  )
}
