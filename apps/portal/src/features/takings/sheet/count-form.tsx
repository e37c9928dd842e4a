'use client'

import { CountDayDocument } from '@generated/graphql.ts'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { send } from '@/lib/api/send.ts'
import { newKey } from '@/lib/new-key.ts'
import { MoneyField } from '@/patterns/fields/money-field.tsx'
import { SelectField } from '@/patterns/fields/select-field.tsx'
import { TextAreaField } from '@/patterns/fields/text-area-field.tsx'
import { Form } from '@/patterns/form/form.tsx'
import { notify } from '@/patterns/toast.tsx'
import { type CountDraft, countInput, emptyDraft } from './count-draft.ts'
import type { Sheet } from './day-body.tsx'
import { MethodFields } from './method-fields.tsx'

const schema = () => import('@hubcap/rules/takings/count-day.input').then((file) => file.countDayInput)

export const countDraftKey = (storeId: string, day: string): string => `count-day:${storeId}:${day}`

type Props = { sheet: Sheet; storeId: string; day: string; staff: readonly { id: string; name: string }[] }

/** Counting at closing time: by number keys alone, from the first field to the last. */
export function CountForm({ sheet, storeId, day, staff }: Props) {
  const t = useTranslations('takings.form')
  const router = useRouter()
  const [idempotencyKey] = useState(newKey)
  const place = { storeId, day }
  const toInput = (draft: CountDraft) => countInput(draft, sheet.takings, place)
  const done = () => {
    notify(t('done'))
    router.refresh()
  }
  return (
    <div className="rounded border border-line bg-surface p-4 sm:p-6">
      <Form<CountDraft, { id: string }>
        schema={schema}
        defaults={emptyDraft(sheet.openingCash, sheet.denominations, idempotencyKey)}
        toInput={toInput}
        save={(draft) => send(CountDayDocument, { input: toInput(draft) })}
        onDone={done}
        submit={t('submit')}
        draftKey={countDraftKey(storeId, day)}
        wide
      >
        <MethodFields takings={sheet.takings} denominations={sheet.denominations} />
        <div className="grid items-start gap-3 sm:grid-cols-2">
          <MoneyField name="handedOver" label={t('handed_over')} hint={t('handed_over_hint')} optional />
          <SelectField
            name="handedOverToId"
            label={t('handed_over_to')}
            optional
            placeholder={t('nobody')}
            choices={staff.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </div>
        <TextAreaField name="note" label={t('note')} rows={2} optional />
      </Form>
    </div>
  )
}
