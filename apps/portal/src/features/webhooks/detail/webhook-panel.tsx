'use client'

import { WebhookDetailDocument, type WebhookDetailQuery } from '@generated/graphql.ts'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useFormat } from '@/lib/format/use-format.ts'
import { Button } from '@/patterns/button.tsx'
import { Details } from '@/patterns/details.tsx'
import { type RecordOf, RecordPanel } from '@/patterns/record-panel.tsx'
import { SidePanel } from '@/patterns/side-panel.tsx'
import { EditWebhookForm } from '../form/edit-webhook-form.tsx'
import { useEventNames } from '../use-event-names.ts'
import { WebhookStatusBadge } from '../webhook-status-badge.tsx'
import { DeleteWebhookButton } from './delete-webhook-button.tsx'
import { DeliveryList } from './delivery-list.tsx'
import { NewSecret } from './new-secret.tsx'
import { PauseButton } from './pause-button.tsx'

export type WebhookDetail = RecordOf<WebhookDetailQuery, 'Webhook'>

/** One webhook: what it is told of, whether that reaches it, and each delivery. */
export function WebhookPanel({ id, onClose }: { id: string; onClose: () => void }) {
  const t = useTranslations('webhooks.detail')
  return (
    <RecordPanel document={WebhookDetailDocument} type="Webhook" id={id} label={t('title')} onClose={onClose}>
      {(webhook) => <LoadedWebhook webhook={webhook} onClose={onClose} />}
    </RecordPanel>
  )
}

function LoadedWebhook({ webhook, onClose }: { webhook: WebhookDetail; onClose: () => void }) {
  const t = useTranslations('webhooks')
  const [doing, setDoing] = useState<'edit' | 'secret' | null>(null)
  const { url, pausedBecause } = webhook
  return (
    <SidePanel
      label={t('detail.title')}
      title={new URL(url).host}
      onClose={onClose}
      actions={
        doing === null && (
          <>
            <Button onClick={() => setDoing('edit')}>{t('detail.edit')}</Button>
            <PauseButton webhook={webhook} />
            <DeleteWebhookButton webhook={webhook} onClose={onClose} />
          </>
        )
      }
    >
      <p className="mb-4">
        <WebhookStatusBadge pause={pausedBecause} />
      </p>
      {pausedBecause === 'failing' && (
        <p role="alert" className="mb-4 rounded border border-line bg-warn-tint p-3">
          {t('detail.failing')}
        </p>
      )}
      {doing === 'edit' && <EditWebhookForm webhook={webhook} onDone={() => setDoing(null)} />}
      <Facts webhook={webhook} />
      <NewSecret webhook={webhook} open={doing === 'secret'} onOpen={(open) => setDoing(open ? 'secret' : null)} />
      <DeliveryList webhook={webhook} />
    </SidePanel>
  )
}

function Facts({ webhook }: { webhook: WebhookDetail }) {
  const t = useTranslations('webhooks.columns')
  const { fullMoment } = useFormat()
  const names = useEventNames()
  const { url, events, pausedAt, createdBy, createdAt } = webhook
  return (
    <Details
      items={[
        { term: t('url'), value: <span className="break-all select-all">{url}</span> },
        { term: t('events'), value: names(events) },
        { term: t('paused'), value: pausedAt && fullMoment(pausedAt) },
        { term: t('created_by'), value: createdBy },
        { term: t('created'), value: fullMoment(createdAt) },
      ]}
    />
  )
}
