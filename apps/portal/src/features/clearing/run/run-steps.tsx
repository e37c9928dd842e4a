'use client'

import { type ClearingRunStatus, type ClearingRunStep, StepClearingRunDocument } from '@generated/graphql.ts'
import { clearingRunActionTerms } from '@hubcap/words/terms/clearing'
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

type Props = { id: string; status: ClearingRunStatus; revision: number; openContests: number; toSettle: number }

/** The steps from where a run stands; the first is what comes next. */
const steps: Readonly<Record<ClearingRunStatus, readonly ClearingRunStep[]>> = {
  drafted: ['review', 'redraft', 'discard'],
  reviewed: ['approve', 'redraft', 'discard'],
  approved: ['lock', 'discard'],
  locked: [],
  discarded: [],
}

/** What headquarters may do next. A lock can't be undone: it asks before. */
export function RunSteps({ id, status, revision, openContests, toSettle }: Props) {
  const t = useTranslations('clearing')
  const router = useRouter()
  const { money } = useFormat()
  const { term } = useTerms()
  const whyNot = useWhyNot()
  const [key, setKey] = useState(newKey)
  const [busy, setBusy] = useState<ClearingRunStep | null>(null)
  const [asking, setAsking] = useState(false)
  const [problem, setProblem] = useState('')
  const take = async (action: ClearingRunStep) => {
    setAsking(false)
    setBusy(action)
    const outcome = await send(StepClearingRunDocument, { input: { id, action, revision, idempotencyKey: key } })
    setBusy(null)
    setProblem('')
    if (outcome.kind === 'done') notify(t('run.done'))
    else setProblem(await whyNot(outcome))
    if (outcome.kind !== 'unanswered') setKey(newKey())
    router.refresh()
  }
  const isHeld = (action: ClearingRunStep) => openContests > 0 && (action === 'approve' || action === 'lock')
  return (
    <>
      <p role="status" className="text-bad empty:hidden">
        {problem}
      </p>
      {steps[status].toReversed().map((action, at, all) => (
        <Button
          key={action}
          kind={at === all.length - 1 ? 'primary' : action === 'discard' ? 'danger' : 'plain'}
          busy={busy === action}
          disabled={isHeld(action) || (busy !== null && busy !== action)}
          onClick={() => (action === 'lock' ? setAsking(true) : void take(action))}
        >
          {term(clearingRunActionTerms, action)}
        </Button>
      ))}
      <ConfirmMoney
        open={asking}
        title={t('run.lock_title')}
        moves={[{ label: t('runs.to_settle'), amount: money(toSettle) }]}
        confirm={term(clearingRunActionTerms, 'lock')}
        cancel={t('cancel')}
        onConfirm={() => void take('lock')}
        onClose={() => setAsking(false)}
      />
    </>
  )
}
