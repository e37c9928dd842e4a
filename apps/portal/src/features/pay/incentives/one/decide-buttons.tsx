'use client'

import { DecideIncentiveDocument, IncentiveOneDocument, type IncentiveStep } from '@generated/graphql.ts'
import { incentiveStepTerms } from '@hubcap/words/terms/pay'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ask } from '@/lib/api/ask.ts'
import { send } from '@/lib/api/send.ts'
import { newKey } from '@/lib/new-key.ts'
import { useTerms } from '@/lib/words/use-terms.ts'
import { Button } from '@/patterns/button.tsx'
import { notify } from '@/patterns/toast.tsx'
import { useWhyNot } from '@/patterns/use-why-not.ts'
import type { IncentiveDetail } from './incentive-panel.tsx'

type Props = { incentive: IncentiveDetail; lacks: boolean; onRefuse: (step: IncentiveStep) => void }

/** Yes with one press; no with the reason. lacks: it isn't approved as it is, for want of a file. */
export function DecideButtons({ incentive: { id, revision, status }, lacks, onRefuse }: Props) {
  const t = useTranslations('pay.incentives')
  const { term } = useTerms()
  const router = useRouter()
  const whyNot = useWhyNot()
  const [idempotencyKey, setKey] = useState(newKey)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState('')
  const approve = async () => {
    setBusy(true)
    const outcome = await send(DecideIncentiveDocument, { input: { id, step: 'approve', revision, idempotencyKey } })
    setBusy(false)
    setProblem(outcome.kind === 'done' ? '' : await whyNot(outcome))
    if (outcome.kind !== 'unanswered') setKey(newKey())
    if (outcome.kind === 'done') notify(t('done'))
    // What somebody else did meanwhile is seen here too.
    else void ask(IncentiveOneDocument, { id }).catch(() => null)
    router.refresh()
  }
  const no: IncentiveStep | null = status === 'proposed' ? 'reject' : status === 'approved' ? 'withdraw' : null
  return (
    <>
      {status === 'proposed' && !lacks && (
        <Button kind="primary" busy={busy} onClick={() => void approve()}>
          {term(incentiveStepTerms, 'approve')}
        </Button>
      )}
      {no && <Button onClick={() => onRefuse(no)}>{term(incentiveStepTerms, no)}</Button>}
      <p role="status" className="self-center text-bad empty:hidden">
        {problem}
      </p>
    </>
  )
}
