'use client'

import { CorrectOpeningDocument, type CorrectOpeningInput } from '@generated/graphql.ts'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useLeaveForm } from '@/lib/address/use-leave-form.ts'
import { send } from '@/lib/api/send.ts'
import { newKey } from '@/lib/new-key.ts'
import { ChoiceButtons } from '@/patterns/fields/choice-buttons.tsx'
import { MoneyField } from '@/patterns/fields/money-field.tsx'
import { NumberField } from '@/patterns/fields/number-field.tsx'
import { TextAreaField } from '@/patterns/fields/text-area-field.tsx'
import { TextField } from '@/patterns/fields/text-field.tsx'
import { CancelLink } from '@/patterns/form/cancel-link.tsx'
import { Form } from '@/patterns/form/form.tsx'
import { notify } from '@/patterns/toast.tsx'

const schema = () =>
  import('@hubcap/rules/cards/opening/correct-opening.input').then((file) => file.correctOpeningInput)

type Draft = {
  cardNo: string
  way: 'add' | 'take'
  principal: number | null
  bonus: number | null
  uses: number | null
  reason: string
}

const blank: Draft = { cardNo: '', way: 'add', principal: null, bonus: null, uses: null, reason: '' }

/** By how much one card came in with too little or too much. */
export function CorrectOpeningForm({ id, list }: { id: string; list: string | null }) {
  const t = useTranslations('openings')
  const { back, leave } = useLeaveForm('/openings', list)
  const [idempotencyKey] = useState(newKey)
  const toInput = ({ cardNo, way, principal, bonus, uses, reason }: Draft) => ({
    ...{ id, cardNo, way, principal: principal ?? 0, bonus: bonus ?? 0, uses: uses ?? 0, reason, idempotencyKey },
  })
  return (
    <Form
      schema={schema}
      defaults={blank}
      toInput={toInput}
      draftKey={`opening-correction:${id}`}
      save={(values) => send(CorrectOpeningDocument, { input: toInput(values) as CorrectOpeningInput })}
      onDone={() => {
        notify(t('correct.saved'))
        leave(id)
      }}
      submit={t('correct.save')}
      beside={<CancelLink href={back} />}
    >
      <TextField name="cardNo" label={t('correct.card_no')} autoFocus />
      <ChoiceButtons
        name="way"
        label={t('correct.way')}
        choices={[
          { value: 'add', label: t('correct.add') },
          { value: 'take', label: t('correct.take') },
        ]}
      />
      <MoneyField name="principal" label={t('correct.principal')} optional />
      <MoneyField name="bonus" label={t('correct.bonus')} optional />
      <NumberField name="uses" label={t('correct.uses')} optional />
      <TextAreaField name="reason" label={t('correct.reason')} />
    </Form>
  )
}
