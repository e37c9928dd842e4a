'use client'

import { ReopenLeadDocument } from '@generated/graphql.ts'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { send } from '@/lib/api/send.ts'
import { newKey } from '@/lib/new-key.ts'
import { Button } from '@/patterns/button.tsx'
import { notify } from '@/patterns/toast.tsx'
import { useWhyNot } from '@/patterns/use-why-not.ts'

/** Somebody who was lost asks again. */
export function ReopenButton({ id, name }: { id: string; name: string }) {
  const t = useTranslations('leads.detail')
  const router = useRouter()
  const whyNot = useWhyNot()
  const [busy, setBusy] = useState(false)
  const reopen = async () => {
    setBusy(true)
    const outcome = await send(ReopenLeadDocument, { input: { id, idempotencyKey: newKey() } })
    setBusy(false)
    notify(outcome.kind === 'done' ? t('reopened', { name }) : await whyNot(outcome))
    router.refresh()
  }
  return (
    <Button busy={busy} onClick={() => void reopen()}>
      {t('reopen')}
    </Button>
  )
}
