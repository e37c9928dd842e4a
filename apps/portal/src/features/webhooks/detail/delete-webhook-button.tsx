'use client'

import { DeleteWebhookDocument } from '@generated/graphql.ts'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { send } from '@/lib/api/send.ts'
import { Button } from '@/patterns/button.tsx'
import { ConfirmDialog } from '@/patterns/confirm-dialog.tsx'
import { useTold } from '@/patterns/use-told.ts'
import type { WebhookDetail } from './webhook-panel.tsx'

/** Its secret and deliveries go with it and don't come back: so it is asked first. */
export function DeleteWebhookButton({
  webhook: { id, url },
  onClose,
}: {
  webhook: WebhookDetail
  onClose: () => void
}) {
  const t = useTranslations('webhooks.delete')
  const told = useTold()
  const router = useRouter()
  const [asked, setAsked] = useState(false)
  const [busy, setBusy] = useState(false)
  const remove = async () => {
    setBusy(true)
    const outcome = await send(DeleteWebhookDocument, { input: { id } })
    setBusy(false)
    if (!told(outcome, t('done'))) return
    onClose()
    router.refresh()
  }
  return (
    <>
      <Button kind="danger" busy={busy} onClick={() => setAsked(true)}>
        {t('button')}
      </Button>
      <ConfirmDialog
        open={asked}
        title={t('title', { host: new URL(url).host })}
        body={t('body')}
        confirm={t('button')}
        cancel={t('cancel')}
        kind="danger"
        onConfirm={() => void remove()}
        onClose={() => setAsked(false)}
      />
    </>
  )
}
