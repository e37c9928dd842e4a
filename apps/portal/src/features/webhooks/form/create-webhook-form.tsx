'use client'

import { CreateWebhookDocument } from '@generated/graphql.ts'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { send } from '@/lib/api/send.ts'
import { newKey } from '@/lib/new-key.ts'
import { CancelLink } from '@/patterns/form/cancel-link.tsx'
import { Form } from '@/patterns/form/form.tsx'
import { SecretOnce } from '@/patterns/secret-once.tsx'
import { WebhookFields } from './webhook-fields.tsx'

const schema = () => import('@hubcap/rules/webhooks/webhook.input').then((file) => file.createWebhookInput)

type Draft = { url: string; events: string[] }
const defaults: Draft = { url: '', events: [] }

/** Which system is told of what; then the secret that deliveries are signed with, this once. */
export function CreateWebhookForm() {
  const t = useTranslations('webhooks.form')
  const [idempotencyKey] = useState(newKey)
  const [made, setMade] = useState<{ secret: string | null } | null>(null)
  if (made)
    return (
      <SecretOnce
        secret={made.secret}
        label={t('secret')}
        lead={t('once')}
        lost={t('lost')}
        back={{ href: '/webhooks', label: t('done') }}
      />
    )
  const toInput = (draft: Draft) => ({ ...draft, idempotencyKey })
  return (
    <Form
      schema={schema}
      defaults={defaults}
      toInput={toInput}
      save={(draft) => send(CreateWebhookDocument, { input: toInput(draft) })}
      onDone={({ secret }) => setMade({ secret })}
      submit={t('create')}
      draftKey="webhook"
      beside={<CancelLink href="/webhooks" />}
    >
      <WebhookFields autoFocus />
    </Form>
  )
}
