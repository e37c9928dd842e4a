'use client'

import type { WebhookPause } from '@hubcap/rules/webhooks/webhook-pause'
import { webhookPauseTerms } from '@hubcap/words/terms/webhooks'
import { useTranslations } from 'next-intl'
import { useTerms } from '@/lib/words/use-terms.ts'
import { StatusBadge } from '@/patterns/status-badge.tsx'

export function WebhookStatusBadge({ pause }: { pause: WebhookPause | null }) {
  const t = useTranslations('webhooks')
  const { term } = useTerms()
  if (!pause) return <StatusBadge tone="good">{t('running')}</StatusBadge>
  return <StatusBadge tone={pause === 'failing' ? 'bad' : 'still'}>{term(webhookPauseTerms, pause)}</StatusBadge>
}
