'use client'

import { AnswerClearingContestDocument, type ContestOutcome } from '@generated/graphql.ts'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
import { send } from '@/lib/api/send.ts'
import { newKey } from '@/lib/new-key.ts'
import { ChoiceButtons } from '@/patterns/fields/choice-buttons.tsx'
import { MoneyField } from '@/patterns/fields/money-field.tsx'
import { TextAreaField } from '@/patterns/fields/text-area-field.tsx'
import { Form } from '@/patterns/form/form.tsx'
import { notify } from '@/patterns/toast.tsx'

const schema = () =>
  import('@hubcap/rules/clearing/answer-clearing-contest.input').then((file) => file.answerClearingContestInput)

type Draft = { id: string; outcome: ContestOutcome; answer: string; rightAmount: number | null; idempotencyKey: string }

/** Headquarters answers: the line stands, or what it should have been. */
export function AnswerForm({ id, amount }: { id: string; amount: number }) {
  const t = useTranslations('clearing.answer')
  const router = useRouter()
  const [idempotencyKey] = useState(newKey)
  const toInput = (draft: Draft) => ({
    ...draft,
    rightAmount: draft.outcome === 'corrected' ? draft.rightAmount : null,
  })
  const done = () => {
    notify(t('done'))
    router.refresh()
  }
  return (
    <div className="mt-2 max-w-xl rounded border border-line bg-canvas p-3">
      <Form<Draft, { id: string }>
        schema={schema}
        defaults={{ id, outcome: 'upheld', answer: '', rightAmount: amount, idempotencyKey }}
        toInput={toInput}
        draftKey={`answer:${id}`}
        save={(draft) => send(AnswerClearingContestDocument, { input: toInput(draft) })}
        onDone={done}
        submit={t('submit')}
      >
        <ChoiceButtons
          name="outcome"
          label={t('outcome')}
          choices={[
            { value: 'upheld', label: t('upheld') },
            { value: 'corrected', label: t('corrected') },
          ]}
        />
        <RightAmount />
        <TextAreaField name="answer" label={t('answer')} rows={2} />
      </Form>
    </div>
  )
}

function RightAmount() {
  const t = useTranslations('clearing.answer')
  const { control } = useFormContext<Draft>()
  const outcome = useWatch({ control, name: 'outcome' })
  return outcome === 'corrected' ? <MoneyField name="rightAmount" label={t('right_amount')} /> : null
}
