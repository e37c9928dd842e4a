'use client'

import { type PayRunStatus, type PayRunStep, StepPayRunDocument } from '@generated/graphql.ts'
import { payRunStepTerms } from '@hubcap/words/terms/pay'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { send } from '@/lib/api/send.ts'
import { useFormat } from '@/lib/format/use-format.ts'
import { newKey } from '@/lib/new-key.ts'
import { useTerms } from '@/lib/words/use-terms.ts'
import { Button } from '@/patterns/button.tsx'
import { ConfirmMoney } from '@/patterns/confirm-money.tsx'
import { notify } from '@/patterns/toast.tsx'
import { useWhyNot } from '@/patterns/use-why-not.ts'

type Props = { id: string; status: PayRunStatus; revision: number; total: number }

/** The steps from where a run stands; the last is what comes next. */
const steps: Readonly<Record<PayRunStatus, readonly PayRunStep[]>> = {
  calculated: ['calculate', 'review'],
  reviewed: ['calculate', 'approve'],
  approved: ['calculate', 'lock'],
  locked: [],
}

/** What may be done next. A lock can't be undone: it asks before. */
export function RunSteps({ id, status, revision, total }: Props) {
  const t = useTranslations('pay.runs')
  const router = useRouter()
  const { money } = useFormat()
  const { term } = useTerms()
  const whyNot = useWhyNot()
  const [idempotencyKey, setKey] = useState(newKey)
  const [busy, setBusy] = useState<PayRunStep | null>(null)
  const [asking, setAsking] = useState(false)
  const [problem, setProblem] = useState('')
  const take = async (step: PayRunStep) => {
    setAsking(false)
    setBusy(step)
    const outcome = await send(StepPayRunDocument, { input: { id, step, revision, idempotencyKey } })
    setBusy(null)
    setProblem('')
    if (outcome.kind === 'done') notify(t('done'))
    else setProblem(await whyNot(outcome))
    if (outcome.kind !== 'unanswered') setKey(newKey())
    router.refresh()
  }
  return (
    <>
      <p role="status" className="text-bad empty:hidden">
        {problem}
      </p>
      {steps[status].map((step, at, all) => (
        <Button
          key={step}
          kind={at === all.length - 1 ? 'primary' : 'plain'}
          busy={busy === step}
          disabled={busy !== null && busy !== step}
          onClick={() => (step === 'lock' ? setAsking(true) : void take(step))}
        >
          {term(payRunStepTerms, step)}
        </Button>
      ))}
      <ConfirmMoney
        open={asking}
        title={t('lock_title')}
        moves={[{ label: t('total'), amount: money(total) }]}
        confirm={term(payRunStepTerms, 'lock')}
        cancel={t('cancel')}
        onConfirm={() => void take('lock')}
        onClose={() => setAsking(false)}
      />
    </>
  )
}
