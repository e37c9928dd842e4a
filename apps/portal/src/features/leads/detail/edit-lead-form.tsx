'use client'

import { ChangeLeadDocument, LeadProductsDocument } from '@generated/graphql.ts'
import type { LeadGrade, LeadSource } from '@hubcap/rules/leads/lead'
import { leadGradeTerms, leadSourceTerms } from '@hubcap/words/terms/leads'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { nodesOf } from '@/lib/api/nodes-of.ts'
import { send } from '@/lib/api/send.ts'
import { useAsked } from '@/lib/api/use-asked.ts'
import { newKey } from '@/lib/new-key.ts'
import { useTerms } from '@/lib/words/use-terms.ts'
import { Button } from '@/patterns/button.tsx'
import { ChoiceButtons } from '@/patterns/fields/choice-buttons.tsx'
import { PhoneField } from '@/patterns/fields/phone-field.tsx'
import { SelectField } from '@/patterns/fields/select-field.tsx'
import { TextField } from '@/patterns/fields/text-field.tsx'
import { Form } from '@/patterns/form/form.tsx'
import { PanelTask } from '@/patterns/panel-task.tsx'
import { notify } from '@/patterns/toast.tsx'
import { fieldOfLeadRefusal } from '../form/new-lead-form.tsx'
import { NextStepFields } from '../form/next-step-fields.tsx'
import type { LeadDetail } from './lead-panel.tsx'

type Draft = {
  name: string
  phone: string
  plate: string
  source: LeadSource
  sourceNote: string
  grade: LeadGrade
  nextStep: string
  nextStepOn: string | null
  cardProductId: string
}

const schema = () => import('@hubcap/rules/leads/change-lead.input').then((file) => file.changeLeadInput)

export function EditLeadForm({ lead, onDone }: { lead: LeadDetail; onDone: () => void }) {
  const t = useTranslations('leads.form')
  const router = useRouter()
  const { choices } = useTerms()
  const [idempotencyKey] = useState(newKey)
  const { data } = useAsked(LeadProductsDocument, {})
  const products = data ? nodesOf(data.cardProducts) : []
  const chosen = lead.cardProduct
  const offered = chosen && !products.some(({ id }) => id === chosen.id) ? [chosen, ...products] : products
  const { id, revision, name, source, grade } = lead
  const defaults: Draft = {
    ...{ name, source, grade, phone: lead.phone ?? '', plate: lead.plate ?? '', sourceNote: lead.sourceNote ?? '' },
    ...{ nextStep: lead.nextStep ?? '', nextStepOn: lead.nextStepOn ?? null, cardProductId: chosen?.id ?? '' },
  }
  const toInput = ({ phone, nextStepOn, ...draft }: Draft) => ({
    ...{ ...draft, id, revision, nextStepOn: nextStepOn || null, idempotencyKey },
    // Covered on the screen it is no number: it stays as it is until somebody types another.
    ...(phone !== defaults.phone && { phone }),
  })
  return (
    <PanelTask title={t('edit_title')}>
      <Form<Draft, { name: string }>
        schema={schema}
        defaults={defaults}
        toInput={toInput}
        draftKey={`lead:${id}:${revision}`}
        save={(draft) => send(ChangeLeadDocument, { input: toInput(draft) })}
        fieldOf={fieldOfLeadRefusal}
        onDone={(saved) => {
          notify(t('saved', { name: saved.name }))
          router.refresh()
          onDone()
        }}
        submit={t('save')}
        beside={
          <Button kind="quiet" onClick={onDone}>
            {t('cancel')}
          </Button>
        }
      >
        <TextField name="name" label={t('name')} autoFocus />
        <PhoneField name="phone" label={t('phone')} optional />
        <TextField name="plate" label={t('plate')} optional />
        <ChoiceButtons name="grade" label={t('grade')} choices={choices(leadGradeTerms)} />
        <NextStepFields />
        <SelectField
          name="cardProductId"
          label={t('product')}
          placeholder={t('none')}
          choices={offered.map((product) => ({ value: product.id, label: product.name }))}
          optional
        />
        <SelectField name="source" label={t('source')} choices={choices(leadSourceTerms)} />
        <TextField name="sourceNote" label={t('source_note')} optional />
      </Form>
    </PanelTask>
  )
}
