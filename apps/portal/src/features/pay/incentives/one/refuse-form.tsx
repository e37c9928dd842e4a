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
import { PanelTask } from '@/patterns/panel-task.tsx'
import { notify } from '@/patterns/toast.tsx'
import type { IncentiveDetail } from './incentive-panel.tsx'

const schema = () => import('@hubcap/rules/pay/incentive.input').then((file) => file.decideIncentiveInput)

type Props = { incentive: IncentiveDetail; step: IncentiveStep; onDone: () => void }

/** No, with the reason, which is kept and which the person reads. */
export function RefuseForm({ incentive: { id, revision }, step, onDone }: Props) {
  const t = useTranslations('pay.incentives')
  const { term } = useTerms()
  const router = useRouter()
  const [idempotencyKey] = useState(newKey)
  const done = () => {
    notify(t('done'))
    onDone()
    router.refresh()
  }
  return (
    <PanelTask title={term(incentiveStepTerms, step)}>
      <Form
        schema={schema}
        defaults={{ id, step, reason: '', revision, idempotencyKey }}
        save={(input) => send(DecideIncentiveDocument, { input })}
        onDone={done}
        submit={term(incentiveStepTerms, step)}
        draftKey={`incentive:${id}:${step}`}
        fieldOf={(code) => (code === 'incentive.reason_missing' ? 'reason' : null)}
        beside={
          <Button kind="quiet" onClick={onDone}>
            {t('cancel')}
          </Button>
        }
      >
        <TextAreaField name="reason" label={t('reason')} rows={2} autoFocus />
      </Form>
    </PanelTask>
  )
}
