'use client'

import { DeleteWebhookDocument } from '@generated/graphql.ts'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { send } from '@/lib/api/send.ts'
import { DangerButton } from '@/patterns/danger-button.tsx'
import { useTold } from '@/patterns/use-told.ts'
import type { WebhookDetail } from './webhook-panel.tsx'

type Props = { webhook: WebhookDetail; onClose: () => void }

/** Its secret and deliveries go with it and don't come back: so it is asked first. */
export function DeleteWebhookButton({ webhook: { id, url }, onClose }: Props) {
  const t = useTranslations('webhooks.delete')
  const told = useTold()
  const router = useRouter()
  const remove = async () => {
    if (!told(await send(DeleteWebhookDocument, { input: { id } }), t('done'))) return
    onClose()
    router.refresh()
  }
  const title = t('title', { host: new URL(url).host })
  return <DangerButton name={t('button')} title={title} body={t('body')} cancel={t('cancel')} act={remove} />
}
