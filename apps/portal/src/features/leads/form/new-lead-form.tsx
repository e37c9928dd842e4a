'use client'

import { type LeadRowFragment, RecordLeadDocument } from '@generated/graphql.ts'
import { leadGradeTerms, leadSourceTerms } from '@hubcap/words/terms/leads'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useKeptAddress } from '@/lib/address/use-kept-address.ts'
import { send } from '@/lib/api/send.ts'
import { newKey } from '@/lib/new-key.ts'
import { useViewer } from '@/lib/session/viewer-provider.tsx'
import { useTerms } from '@/lib/words/use-terms.ts'
import { ChoiceButtons } from '@/patterns/fields/choice-buttons.tsx'
import { PhoneField } from '@/patterns/fields/phone-field.tsx'
import { SelectField } from '@/patterns/fields/select-field.tsx'
import { TextField } from '@/patterns/fields/text-field.tsx'
import { CancelLink } from '@/patterns/form/cancel-link.tsx'
import { Form } from '@/patterns/form/form.tsx'
import { notify } from '@/patterns/toast.tsx'
import { HolderFields, type NamedStore } from './holder-fields.tsx'
import { type LeadDraft, leadInput } from './lead-draft.ts'
import { NextStepFields } from './next-step-fields.tsx'
import { TwinNotice } from './twin-notice.tsx'

const schema = () => import('@hubcap/rules/leads/record-lead.input').then((file) => file.recordLeadInput)

/** Beside which field a refusal belongs. */
export const fieldOfLeadRefusal = (code: string): string | null =>
  ({
    'lead.phone_taken': 'phone',
    'lead.unfindable': 'phone',
    'lead.next_step_in_past': 'nextStepOn',
    'lead.store_closed': 'storeId',
    'lead.staff_not_active': 'staffId',
    'lead.staff_elsewhere': 'staffId',
  })[code] ?? null

type Props = {
  stores: readonly NamedStore[]
  storeCount: number
  preset: NamedStore | null
  products: readonly { id: string; name: string }[]
}

/** On a phone in a car park: a number, a name, how likely, and it is kept. */
export function NewLeadForm({ stores, storeCount, preset, products }: Props) {
  const t = useTranslations('leads.form')
  const router = useRouter()
  const keep = useKeptAddress()
  const { scope, staffId } = useViewer()
  const { choices } = useTerms()
  const [idempotencyKey] = useState(newKey)
  const defaults: LeadDraft = {
    ...{ name: '', phone: '', plate: '', source: '', sourceNote: '', grade: 'B', nextStep: '', nextStepOn: null },
    ...{ cardProductId: '', storeId: preset?.id ?? (storeCount === 1 ? (stores[0]?.id ?? '') : '') },
    ...{ staffId: scope === 'person' ? (staffId ?? '') : '', idempotencyKey },
  }
  const isCertain = scope === 'person' && storeCount === 1
  return (
    <Form<LeadDraft, LeadRowFragment>
      schema={schema}
      defaults={defaults}
      toInput={leadInput}
      draftKey="lead:new"
      save={(draft) => send(RecordLeadDocument, { input: leadInput(draft) })}
      fieldOf={fieldOfLeadRefusal}
      onDone={({ id, name }) => {
        notify(t('recorded', { name }))
        router.push(keep(`/leads?open=${encodeURIComponent(id)}`))
        router.refresh()
      }}
      submit={t('submit')}
      beside={<CancelLink href="/leads" />}
    >
      <PhoneField name="phone" label={t('phone')} hint={t('phone_hint')} autoFocus />
      <TextField name="name" label={t('name')} />
      <TwinNotice />
      <ChoiceButtons name="grade" label={t('grade')} choices={choices(leadGradeTerms)} />
      <ChoiceButtons
        name="source"
        label={t('source')}
        choices={choices(leadSourceTerms)}
        className="grid-cols-3 sm:grid-cols-4"
      />
      <TextField name="plate" label={t('plate')} optional />
      <NextStepFields />
      {products.length > 0 && (
        <SelectField
          name="cardProductId"
          label={t('product')}
          placeholder={t('none')}
          choices={products.map(({ id, name }) => ({ value: id, label: name }))}
          optional
        />
      )}
      <TextField name="sourceNote" label={t('source_note')} hint={t('source_note_hint')} optional />
      {isCertain ? (
        <p className="text-soft">{t('yours_at', { store: stores[0]?.name ?? '' })}</p>
      ) : (
        <HolderFields stores={stores} storeCount={storeCount} preset={preset} />
      )}
    </Form>
  )
}
