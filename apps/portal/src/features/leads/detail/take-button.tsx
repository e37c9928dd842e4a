'use client'

import { TakeLeadDocument } from '@generated/graphql.ts'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { send } from '@/lib/api/send.ts'
import { newKey } from '@/lib/new-key.ts'
import { Button } from '@/patterns/button.tsx'
import { notify } from '@/patterns/toast.tsx'
import { useWhyNot } from '@/patterns/use-why-not.ts'

/** Makes a lead of the pool one's own; its phone can be read from then on. */
export function TakeButton({ id, name }: { id: string; name: string }) {
  const t = useTranslations('leads.detail')
  const router = useRouter()
  const whyNot = useWhyNot()
  const [busy, setBusy] = useState(false)
  const take = async () => {
    setBusy(true)
    const outcome = await send(TakeLeadDocument, { input: { id, idempotencyKey: newKey() } })
    setBusy(false)
    notify(outcome.kind === 'done' ? t('taken', { name }) : await whyNot(outcome))
    router.refresh()
  }
  return (
    <Button kind="primary" busy={busy} onClick={() => void take()}>
      {t('take')}
    </Button>
  )
}
