'use client'

import { RevokeApiKeyDocument } from '@generated/graphql.ts'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { send } from '@/lib/api/send.ts'
import { Button } from '@/patterns/button.tsx'
import { ConfirmDialog } from '@/patterns/confirm-dialog.tsx'
import { useTold } from '@/patterns/use-told.ts'
import type { ApiKeyDetail } from './api-key-panel.tsx'

/** Shuts another system out. It can't be undone, since nobody has the key to give it back: so it is asked first. */
export function RevokeKeyButton({ apiKey: { id, name } }: { apiKey: ApiKeyDetail }) {
  const t = useTranslations('api_keys.revoke')
  const told = useTold()
  const router = useRouter()
  const [asked, setAsked] = useState(false)
  const [busy, setBusy] = useState(false)
  const revoke = async () => {
    setBusy(true)
    const outcome = await send(RevokeApiKeyDocument, { input: { id } })
    setBusy(false)
    if (told(outcome, t('done', { name }))) router.refresh()
  }
  return (
    <>
      <Button kind="danger" busy={busy} onClick={() => setAsked(true)}>
        {t('button')}
      </Button>
      <ConfirmDialog
        open={asked}
        title={t('title', { name })}
        body={t('body')}
        confirm={t('button')}
        cancel={t('cancel')}
        kind="danger"
        onConfirm={() => void revoke()}
        onClose={() => setAsked(false)}
      />
    </>
  )
}
