'use client'

import type { WebhookRowFragment } from '@generated/graphql.ts'
import dynamic from 'next/dynamic'
import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { useFormat } from '@/lib/format/use-format.ts'
import type { Column } from '@/patterns/table/column.ts'
import { type ListOf, RecordList } from '@/patterns/table/record-list.tsx'
import { RowCard } from '@/patterns/table/row-card.tsx'
import { useEventNames } from '../use-event-names.ts'
import { WebhookStatusBadge } from '../webhook-status-badge.tsx'
import { webhooksFilterNames } from './webhooks-address.ts'

const WebhookPanel = dynamic(() => import('../detail/webhook-panel.tsx').then((file) => file.WebhookPanel), {
  ssr: false,
})

export function WebhooksTable(rows: ListOf<WebhookRowFragment>) {
  const t = useTranslations('webhooks')
  return (
    <RecordList
      list="webhooks"
      label={t('title')}
      columns={useWebhookColumns()}
      {...rows}
      isPale={({ pausedBecause }) => pausedBecause === 'by_hand'}
      card={(webhook) => <WebhookCard webhook={webhook} />}
      empty={{ title: t('empty.title'), hint: t('empty.hint') }}
      panel={WebhookPanel}
      searchLabel={t('search')}
      filterNames={webhooksFilterNames}
    />
  )
}

function useWebhookColumns(): Column<WebhookRowFragment>[] {
  const t = useTranslations('webhooks.columns')
  const { dayOf } = useFormat()
  const names = useEventNames()
  return useMemo(
    () => [
      { id: 'url', header: t('url'), cell: (one) => one.url },
      { id: 'status', header: t('status'), cell: (one) => <WebhookStatusBadge pause={one.pausedBecause} /> },
      { id: 'events', header: t('events'), cell: (one) => names(one.events), priority: 'medium' },
      { id: 'createdBy', header: t('created_by'), cell: (one) => one.createdBy, priority: 'low' },
      { id: 'created', header: t('created'), cell: (one) => dayOf(one.createdAt), priority: 'low' },
    ],
    [t, dayOf, names],
  )
}

function WebhookCard({ webhook }: { webhook: WebhookRowFragment }) {
  const names = useEventNames()
  const { url, pausedBecause, events } = webhook
  return <RowCard title={url} figure={<WebhookStatusBadge pause={pausedBecause} />} lines={[names(events)]} />
}
