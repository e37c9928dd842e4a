'use client'

import { webhookEventTerms } from '@hubcap/words/terms/webhooks'
import { useTranslations } from 'next-intl'
import { useTerms } from '@/lib/words/use-terms.ts'
import { CheckList } from '@/patterns/fields/check-list.tsx'
import { TextField } from '@/patterns/fields/text-field.tsx'

/** Where to, and what of; each event with the name that the receiver sees. */
export function WebhookFields({ autoFocus = false }: { autoFocus?: boolean }) {
  const t = useTranslations('webhooks.form')
  const { choices } = useTerms()
  return (
    <>
      <TextField
        name="url"
        label={t('url')}
        hint={t('url_hint')}
        inputMode="url"
        placeholder="https://"
        autoFocus={autoFocus}
      />
      <CheckList
        name="events"
        label={t('events')}
        choices={choices(webhookEventTerms).map((one) => ({ ...one, detail: one.value }))}
      />
    </>
  )
}
