'use client'

import { WebhookDeliveryListDocument, type WebhookDeliveryListQuery } from '@generated/graphql.ts'
import type { DeliveryStatus } from '@hubcap/rules/webhooks/delivery-status'
import { deliveryStatusTerms } from '@hubcap/words/terms/webhooks'
import { useTranslations } from 'next-intl'
import { useMemo, useState } from 'react'
import { useQuery } from 'urql'
import { nodesOf } from '@/lib/api/nodes-of.ts'
import { useFormat } from '@/lib/format/use-format.ts'
import { useTerms } from '@/lib/words/use-terms.ts'
import { Button } from '@/patterns/button.tsx'
import { ErrorState } from '@/patterns/error-state.tsx'
import { PlainSelect } from '@/patterns/fields/plain-select.tsx'
import { PanelSection } from '@/patterns/panel-section.tsx'
import { DeliveryItem } from './delivery-item.tsx'
import type { WebhookDetail } from './webhook-panel.tsx'

const pageSize = 20
const follows = { additionalTypenames: ['WebhookDelivery'] }

type Connection = WebhookDeliveryListQuery['webhookDeliveries']

/** What was sent, the newest first, page by page: of the last month, or those of it that failed or wait. */
export function DeliveryList({ webhook }: { webhook: WebhookDetail }) {
  const t = useTranslations('webhooks.deliveries')
  const { choices } = useTerms()
  const { count } = useFormat()
  const [status, setStatus] = useState<DeliveryStatus | ''>('')
  // Where each page began, so that one comes back the same way.
  const [cursors, setCursors] = useState<readonly string[]>([])
  const variables = useMemo(
    () => ({
      first: pageSize,
      after: cursors.at(-1) ?? null,
      filter: { webhookId: webhook.id, ...(status && { status }) },
    }),
    [webhook.id, cursors, status],
  )
  const [{ data, error, fetching }, again] = useQuery({
    query: WebhookDeliveryListDocument,
    variables,
    context: follows,
    requestPolicy: 'cache-and-network',
  })
  const refresh = () => again({ requestPolicy: 'network-only' })
  const found = data?.webhookDeliveries
  return (
    <PanelSection
      title={t('title')}
      aside={found && `${count(found.totalCount)}${found.totalCountIsCapped ? '+' : ''}`}
    >
      <div className="mb-2 flex items-center justify-between gap-2">
        <PlainSelect
          aria-label={t('status')}
          value={status}
          onChange={(event) => {
            setStatus(event.target.value as DeliveryStatus | '')
            setCursors([])
          }}
        >
          <option value="">{t('all')}</option>
          {choices(deliveryStatusTerms).map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </PlainSelect>
        <Button kind="quiet" busy={fetching} onClick={refresh}>
          {t('refresh')}
        </Button>
      </div>
      {error && !found ? <ErrorState onRetry={refresh} /> : found && <Page found={found} webhook={webhook} />}
      {found && (
        <div className="mt-3 flex justify-end gap-2">
          {cursors.length > 0 && <Button onClick={() => setCursors(cursors.slice(0, -1))}>{t('newer')}</Button>}
          {found.pageInfo.hasNextPage && (
            <Button onClick={() => setCursors([...cursors, found.pageInfo.endCursor ?? ''])}>{t('older')}</Button>
          )}
        </div>
      )}
    </PanelSection>
  )
}

function Page({ found, webhook }: { found: Connection; webhook: WebhookDetail }) {
  const t = useTranslations('webhooks.deliveries')
  const rows = nodesOf(found)
  if (rows.length === 0) return <p className="text-soft">{t('none')}</p>
  return (
    <ul className="divide-y divide-line">
      {rows.map((delivery) => (
        <DeliveryItem key={delivery.id} delivery={delivery} mayReplay={webhook.pausedBecause === null} />
      ))}
    </ul>
  )
}
