'use client'

import { type CountedDayFragment, SignDayDocument } from '@generated/graphql.ts'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { send } from '@/lib/api/send.ts'
import { useFormat } from '@/lib/format/use-format.ts'
import { newKey } from '@/lib/new-key.ts'
import { useLateMessage } from '@/lib/words/use-late-message.ts'
import { Button } from '@/patterns/button.tsx'
import { ConfirmMoney } from '@/patterns/confirm-money.tsx'
import { notify } from '@/patterns/toast.tsx'

/** A signature stays: it says what is signed before it is. */
export function SignButton({ close }: { close: CountedDayFragment }) {
  const t = useTranslations('takings.sign')
  const router = useRouter()
  const { money } = useFormat()
  const message = useLateMessage()
  const [idempotencyKey] = useState(newKey)
  const [asking, setAsking] = useState(false)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState('')
  const sign = async () => {
    setAsking(false)
    setBusy(true)
    const outcome = await send(SignDayDocument, { input: { id: close.id, idempotencyKey } })
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
      <ConfirmMoney
        open={asking}
        title={t('title')}
        moves={[
          { label: t('expected'), amount: money(close.expected) },
          { label: t('difference'), amount: money(close.difference) },
          { label: t('handed_over'), amount: money(close.handedOver) },
        ]}
        confirm={t('confirm')}
        cancel={t('cancel')}
        onConfirm={() => void sign()}
        onClose={() => setAsking(false)}
      />
    </>
  )
}
