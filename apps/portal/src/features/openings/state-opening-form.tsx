'use client'

import { type OpeningFieldsFragment, StateOpeningDocument, type StateOpeningInput } from '@generated/graphql.ts'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useLeaveForm } from '@/lib/address/use-leave-form.ts'
import { send } from '@/lib/api/send.ts'
import { useFormat } from '@/lib/format/use-format.ts'
import { newKey } from '@/lib/new-key.ts'
import { MoneyField } from '@/patterns/fields/money-field.tsx'
import { NumberField } from '@/patterns/fields/number-field.tsx'
import { TextAreaField } from '@/patterns/fields/text-area-field.tsx'
import { CancelLink } from '@/patterns/form/cancel-link.tsx'
import { Form } from '@/patterns/form/form.tsx'
import { notify } from '@/patterns/toast.tsx'
import { statedOf } from './opening-state.ts'

const schema = () => import('@hubcap/rules/cards/opening/state-opening.input').then((file) => file.stateOpeningInput)

type Draft = {
  cards: number | null
  principal: number | null
  bonus: number | null
  uses: number | null
  note: string
}

/** What the old system says, each beside what was imported. */
export function StateOpeningForm({ opening, list }: { opening: OpeningFieldsFragment; list: string | null }) {
  const t = useTranslations('openings')
  const { money, count } = useFormat()
  const { back, leave } = useLeaveForm('/openings', list)
  const [idempotencyKey] = useState(newKey)
  const { id } = opening
  const blank = { cards: null, principal: null, bonus: null, uses: null }
  const defaults: Draft = { ...(statedOf(opening) ?? blank), note: opening.note ?? '' }
  // What is left empty stands as an empty text, which is found wanting.
  const toInput = ({ cards, principal, bonus, uses, note }: Draft) => ({
    ...{ id, cards: cards ?? '', principal: principal ?? '', bonus: bonus ?? 0, uses: uses ?? 0 },
    ...{ note: note.trim() === '' ? null : note, idempotencyKey },
  })
  const imported = (value: string) => t('form.imported', { value })
  return (
    <Form
      schema={schema}
      defaults={defaults}
      toInput={toInput}
      draftKey={`opening:${id}`}
      save={(values) => send(StateOpeningDocument, { input: toInput(values) as StateOpeningInput })}
      onDone={() => {
        notify(t('form.saved'))
        leave(id)
      }}
      submit={t('form.save')}
      beside={<CancelLink href={back} />}
    >
      <NumberField name="cards" label={t('columns.cards')} hint={imported(count(opening.cards))} />
      <MoneyField name="principal" label={t('columns.principal')} hint={imported(money(opening.principal))} />
      <MoneyField name="bonus" label={t('columns.bonus')} hint={imported(money(opening.bonus))} optional />
      <NumberField name="uses" label={t('columns.uses')} hint={imported(count(opening.uses))} optional />
      <TextAreaField name="note" label={t('note')} hint={t('form.note_hint')} optional />
    </Form>
  )
}
