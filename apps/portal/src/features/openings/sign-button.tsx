'use client'

import { type OpeningFieldsFragment, SignOpeningsDocument } from '@generated/graphql.ts'
import { PenLine } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { send } from '@/lib/api/send.ts'
import { useLateMessage } from '@/lib/words/use-late-message.ts'
import { Button } from '@/patterns/button.tsx'
import { ConfirmDialog } from '@/patterns/confirm-dialog.tsx'
import { notify } from '@/patterns/toast.tsx'

type InTheWay = { rows?: readonly { code: string; params: unknown }[] }

/** Signs one opening, after it was said that this can't be taken back. */
export function SignButton({ opening }: { opening: OpeningFieldsFragment }) {
  const t = useTranslations('openings')
  const message = useLateMessage()
  const router = useRouter()
  const [asking, setAsking] = useState(false)
  const [busy, setBusy] = useState(false)
  const sign = async () => {
    setBusy(true)
    const outcome = await send(SignOpeningsDocument, { input: { ids: [opening.id] } })
    setBusy(false)
    setAsking(false)
    if (outcome.kind === 'done') notify(t('signed', { count: 1 }))
    else if (outcome.kind === 'refused') {
      const [first] = (outcome.params as InTheWay).rows ?? []
      notify(await message((first ?? outcome).code, ((first ?? outcome).params ?? {}) as Record<string, unknown>))
    } else notify(t('not_signed'))
    router.refresh()
  }
  return (
    <>
      <Button kind="primary" busy={busy} onClick={() => setAsking(true)}>
        <PenLine aria-hidden className="size-4" />
        {t('sign')}
      </Button>
      <ConfirmDialog
        open={asking}
        title={t('sign_title')}
        body={t('sign_body')}
        confirm={t('sign')}
        cancel={t('not_yet')}
        onConfirm={() => void sign()}
        onClose={() => setAsking(false)}
      />
    </>
  )
}
