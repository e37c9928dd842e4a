'use client'

import { type DepartureDecisionFragment, SignDepartureDocument } from '@generated/graphql.ts'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { send } from '@/lib/api/send.ts'
import { useFormat } from '@/lib/format/use-format.ts'
import { newKey } from '@/lib/new-key.ts'
import { useLateMessage } from '@/lib/words/use-late-message.ts'
import { Button } from '@/patterns/button.tsx'
import { ConfirmDialog } from '@/patterns/confirm-dialog.tsx'
import { notify } from '@/patterns/toast.tsx'

type Props = { decision: DepartureDecisionFragment; honourer: string }

/** A signature stays: it says who will pay before it is given. */
export function SignButton({ decision: { id, revision, leavesOn }, honourer }: Props) {
  const t = useTranslations('departures.sign')
  const router = useRouter()
  const { day } = useFormat()
  const message = useLateMessage()
  const [idempotencyKey] = useState(newKey)
  const [asking, setAsking] = useState(false)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState('')
  const sign = async () => {
    setAsking(false)
    setBusy(true)
    const outcome = await send(SignDepartureDocument, { input: { id, revision, idempotencyKey } })
    setBusy(false)
    if (outcome.kind === 'done') notify(t('done'))
    else setProblem(outcome.kind === 'refused' ? await message(outcome.code, outcome.params) : t('failed'))
    router.refresh()
  }
  return (
    <>
      <Button kind="primary" busy={busy} onClick={() => setAsking(true)}>
        {t('open')}
      </Button>
      <p role="status" className="self-center text-bad empty:hidden">
        {problem}
      </p>
      <ConfirmDialog
        open={asking}
        title={t('title')}
        body={t('body', { honourer, day: day(leavesOn) })}
        confirm={t('confirm')}
        cancel={t('cancel')}
        kind="primary"
        onConfirm={() => void sign()}
        onClose={() => setAsking(false)}
      />
    </>
  )
}
