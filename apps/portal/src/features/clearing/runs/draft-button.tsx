'use client'

import { DraftClearingRunDocument } from '@generated/graphql.ts'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { send } from '@/lib/api/send.ts'
import { newKey } from '@/lib/new-key.ts'
import { Button } from '@/patterns/button.tsx'
import { useWhyNot } from '@/patterns/use-why-not.ts'
import { runPath } from '../clearing-address.ts'

/** Drafts the next period and opens it. */
export function DraftButton() {
  const t = useTranslations('clearing')
  const router = useRouter()
  const whyNot = useWhyNot()
  const [idempotencyKey, setKey] = useState(newKey)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState('')
  const draft = async () => {
    setBusy(true)
    const outcome = await send(DraftClearingRunDocument, { input: { idempotencyKey } })
    setBusy(false)
    if (outcome.kind === 'done') return router.push(runPath('/clearing/run', { run: outcome.value.id }))
    setProblem(await whyNot(outcome))
    if (outcome.kind === 'refused') setKey(newKey())
  }
  return (
    <>
      <p role="status" className="text-bad empty:hidden">
        {problem}
      </p>
      <Button kind="primary" busy={busy} onClick={() => void draft()}>
        {t('runs.draft')}
      </Button>
    </>
  )
}
