'use client'

import { RemoveCardLawDocument } from '@generated/graphql.ts'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { send } from '@/lib/api/send.ts'
import { newKey } from '@/lib/new-key.ts'
import { Button } from '@/patterns/button.tsx'
import { notify } from '@/patterns/toast.tsx'
import { useWhyNot } from '@/patterns/use-why-not.ts'

/** What hasn't begun yet can be taken away. */
export function RemoveEntry({ id }: { id: string }) {
  const t = useTranslations('card_law')
  const whyNot = useWhyNot()
  const router = useRouter()
  const [key] = useState(newKey)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const remove = async () => {
    setBusy(true)
    const outcome = await send(RemoveCardLawDocument, { input: { id, idempotencyKey: key } })
    setBusy(false)
    if (outcome.kind !== 'done') return setProblem(await whyNot(outcome))
    notify(t('removed'))
    router.refresh()
  }
  return (
    <>
      <Button kind="quiet" busy={busy} onClick={() => void remove()}>
        {t('remove')}
      </Button>
      <p role="alert" className="text-bad empty:hidden">
        {problem}
      </p>
    </>
  )
}
