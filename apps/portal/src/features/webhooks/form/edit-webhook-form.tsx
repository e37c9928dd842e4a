'use client'

import { UpdateWebhookDocument, type WebhookRowFragment } from '@generated/graphql.ts'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { send } from '@/lib/api/send.ts'
import { Button } from '@/patterns/button.tsx'
import { Form } from '@/patterns/form/form.tsx'
import { PanelTask } from '@/patterns/panel-task.tsx'
import { notify } from '@/patterns/toast.tsx'
import { WebhookFields } from './webhook-fields.tsx'

const schema = () => import('@hubcap/rules/webhooks/webhook.input').then((file) => file.updateWebhookInput)

export function EditWebhookForm({ webhook, onDone }: { webhook: WebhookRowFragment; onDone: () => void }) {
  const t = useTranslations('webhooks.form')
  const patterns = useTranslations('patterns.form')
  const router = useRouter()
  const { id, revision, url, events } = webhook
  return (
    <PanelTask title={t('edit')}>
      <Form
        schema={schema}
        defaults={{ id, revision, url, events: [...events] }}
        save={(input) => send(UpdateWebhookDocument, { input })}
        onDone={() => {
          notify(t('saved'))
          router.refresh()
          onDone()
        }}
        submit={t('save')}
        draftKey={`webhook:${id}:${revision}`}
        beside={
          <Button kind="quiet" onClick={onDone}>
            {patterns('cancel')}
          </Button>
        }
      >
        <WebhookFields />
      </Form>
    </PanelTask>
  )
}
