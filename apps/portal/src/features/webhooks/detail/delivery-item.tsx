'use client'

import { type DeliveryRowFragment, ReplayDeliveryDocument } from '@generated/graphql.ts'
import type { DeliveryStatus } from '@hubcap/rules/webhooks/delivery-status'
import { deliveryFailureTerms, deliveryStatusTerms } from '@hubcap/words/terms/webhooks'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { send } from '@/lib/api/send.ts'
import { useFormat } from '@/lib/format/use-format.ts'
import { useTerms } from '@/lib/words/use-terms.ts'
import { Button } from '@/patterns/button.tsx'
import { StatusBadge, type Tone } from '@/patterns/status-badge.tsx'
import { useTold } from '@/patterns/use-told.ts'
import { useEventNames } from '../use-event-names.ts'

const tones: Record<DeliveryStatus, Tone> = { waiting: 'warn', delivered: 'good', failed: 'bad' }

type Props = { delivery: DeliveryRowFragment; mayReplay: boolean }

/** One delivery: what it told, what was answered, and what comes next. */
export function DeliveryItem({ delivery, mayReplay }: Props) {
  const t = useTranslations('webhooks.deliveries')
  const { term } = useTerms()
  const { fullMoment } = useFormat()
  const names = useEventNames()
  const { event, status, tries, answerStatus, failure, createdAt, nextTryAt, messageId, data } = delivery
  const notes = [
    tries > 0 && t('tries', { count: tries }),
    answerStatus && t('answer', { status: answerStatus }),
    failure && term(deliveryFailureTerms, failure),
    tries > 0 && nextTryAt && t('next', { moment: fullMoment(nextTryAt) }),
  ].filter(Boolean)
  return (
    <li className="py-2.5">
      <p className="flex items-baseline justify-between gap-3">
        <span className="min-w-0">{names([event])}</span>
        <StatusBadge tone={tones[status]}>{term(deliveryStatusTerms, status)}</StatusBadge>
      </p>
      <p className="mt-0.5 text-small text-soft tabular">{fullMoment(createdAt)}</p>
      {notes.length > 0 && <p className="mt-0.5 text-small text-soft">{notes.join(' · ')}</p>}
      <div className="mt-1 flex items-start justify-between gap-3">
        <details className="min-w-0 text-small">
          <summary className="quick cursor-pointer rounded py-1 text-soft hover:text-ink">{t('content')}</summary>
          <pre className="mt-1 overflow-x-auto rounded bg-sunken p-2 whitespace-pre-wrap break-all select-text">
            {JSON.stringify({ 'webhook-id': messageId, type: event, data }, null, 2)}
          </pre>
        </details>
        {status !== 'waiting' && mayReplay && <ReplayButton delivery={delivery} />}
      </div>
    </li>
  )
}

function ReplayButton({ delivery: { id, event } }: { delivery: DeliveryRowFragment }) {
  const t = useTranslations('webhooks.deliveries')
  const told = useTold()
  const names = useEventNames()
  const [busy, setBusy] = useState(false)
  const replay = async () => {
    setBusy(true)
    told(await send(ReplayDeliveryDocument, { input: { id } }), t('replayed'))
    setBusy(false)
  }
  return (
    <Button busy={busy} onClick={replay} aria-label={t('replay_which', { event: names([event]) })}>
      {t('replay')}
    </Button>
  )
}
