'use client'

import type { RefundCause } from '@generated/graphql.ts'
import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import { FormProvider, useForm, useWatch } from 'react-hook-form'
import { ChoiceButtons } from '@/patterns/fields/choice-buttons.tsx'
import { DateField } from '@/patterns/fields/date-field.tsx'
import { MoneyField } from '@/patterns/fields/money-field.tsx'

export type RefundQuestion = {
  askedOn: string
  cause: RefundCause | null
  usedBefore: number | null
  hadTheSameBefore: boolean
}
type Typed = { askedOn: string | null; cause: RefundCause | 'open'; usedBefore: number | null; hadBefore: 'yes' | 'no' }
type Props = { question: RefundQuestion; today: string; onChange: (question: RefundQuestion) => void }

/** What only the people at the counter know of it. Whatever changes, the cases are worked out anew. */
export function RefundQuestionFields({ question, today, onChange }: Props) {
  const t = useTranslations('cards.refund')
  const form = useForm<Typed>({
    defaultValues: {
      ...question,
      cause: question.cause ?? 'open',
      hadBefore: question.hadTheSameBefore ? 'yes' : 'no',
    },
  })
  const typed = useWatch({ control: form.control }) as Typed
  const tell = useRef(onChange)
  tell.current = onChange
  const { askedOn, cause, usedBefore, hadBefore } = typed
  useEffect(() => {
    const settled = cause === 'open' ? null : cause
    tell.current({ askedOn: askedOn ?? today, cause: settled, usedBefore, hadTheSameBefore: hadBefore === 'yes' })
  }, [askedOn, cause, usedBefore, hadBefore, today])
  return (
    <FormProvider {...form}>
      <form className="mb-4 grid items-start gap-4 rounded border border-line bg-surface p-4 sm:grid-cols-2 xl:grid-cols-3">
        <div className="sm:col-span-full">
          <ChoiceButtons
            name="cause"
            label={t('cause')}
            className="grid-cols-1 sm:grid-cols-3"
            choices={[
              { value: 'open', label: t('cause_open') },
              { value: 'merchant', label: t('cause_merchant') },
              { value: 'consumer', label: t('cause_consumer') },
            ]}
          />
        </div>
        <DateField name="askedOn" label={t('asked_on')} />
        <ChoiceButtons
          name="hadBefore"
          label={t('had_before')}
          choices={[
            { value: 'no', label: t('no') },
            { value: 'yes', label: t('yes') },
          ]}
        />
        <MoneyField name="usedBefore" label={t('used_before')} hint={t('used_before_hint')} optional />
      </form>
    </FormProvider>
  )
}
