'use client'

import type { WebhookEvent } from '@hubcap/rules/webhooks/webhook-event'
import { webhookEventTerms } from '@hubcap/words/terms/webhooks'
import { useTranslations } from 'next-intl'
import { useCallback } from 'react'
import { useTerms } from '@/lib/words/use-terms.ts'

/** What a webhook is told of, in words; an event of a newer version by its own name. */
export function useEventNames(): (events: readonly string[]) => string {
  const t = useTranslations('webhooks')
  const { term } = useTerms()
  return useCallback(
    (events) =>
      events
        .map((one) => (one in webhookEventTerms ? term(webhookEventTerms, one as WebhookEvent) : one))
        .join(t('comma')),
    [t, term],
  )
}
