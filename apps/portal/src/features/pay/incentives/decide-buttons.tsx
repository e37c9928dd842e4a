'use client'

import { DecideIncentiveDocument, type IncentiveStep } from '@generated/graphql.ts'
import { incentiveStepTerms } from '@hubcap/words/terms/pay'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { send } from '@/lib/api/send.ts'
import { newKey } from '@/lib/new-key.ts'
import { useTerms } from '@/lib/words/use-terms.ts'
import { Button } from '@/patterns/button.tsx'
import { TextAreaField } from '@/patterns/fields/text-area-field.tsx'
import { Form } from '@/patterns/form/form.tsx'
import { useOpenForm } from '@/patterns/form/use-open-form.ts'
import { notify } from '@/patterns/toast.tsx'
import { useWhyNot } from '@/patterns/use-why-not.ts'

const schema = () => import('@hubcap/rules/pay/incentive.input').then((file) => file.decideIncentiveInput)

type Props = { id: string; revision: number; status: 'proposed' | 'approved' }

/** Yes with one press; no with the reason. */
export function DecideButtons({ id, revision, status }: Props) {
  const t = useTranslations('pay.incentives')
  const { term } = useTerms()
  const router = useRouter()
  const whyNot = useWhyNot()
  const no: IncentiveStep = status === 'proposed' ? 'reject' : 'withdraw'
  const draftKey = `incentive:${id}:${no}`
  const { isOpen, open, close } = useOpenForm(draftKey)
  const [idempotencyKey, setKey] = useState(newKey)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState('')
  const done = () => {
    notify(t('done'))
    close()
    router.refresh()
  }
  const approve = async () => {
    setBusy(true)
    const input = { id, step: 'approve' as const, revision, idempotencyKey }
    const outcome = await send(DecideIncentiveDocument, { input })
    setBusy(false)
    setProblem(outcome.kind === 'done' ? '' : await whyNot(outcome))
    if (outcome.kind !== 'unanswered') setKey(newKey())
    if (outcome.kind === 'done') done()
    else router.refresh()
  }
  if (isOpen)
    return (
      <div className="max-w-md py-2">
        <Form
          schema={schema}
          defaults={{ id, step: no, reason: '', revision, idempotencyKey }}
          save={(input) => send(DecideIncentiveDocument, { input })}
          onDone={done}
          submit={term(incentiveStepTerms, no)}
          draftKey={draftKey}
          fieldOf={(code) => (code === 'incentive.reason_missing' ? 'reason' : null)}
          beside={
            <Button kind="quiet" onClick={close}>
              {t('cancel')}
            </Button>
          }
        >
          <TextAreaField name="reason" label={t('reason')} rows={2} autoFocus />
        </Form>
      </div>
    )
  return (
    <div className="flex flex-wrap items-center gap-2">
      {status === 'proposed' && (
        <Button busy={busy} onClick={() => void approve()}>
          {term(incentiveStepTerms, 'approve')}
        </Button>
      )}
      <Button kind="quiet" onClick={open}>
        {term(incentiveStepTerms, no)}
      </Button>
      <p role="status" className="text-bad empty:hidden">
        {problem}
      </p>
    </div>
  )
}
