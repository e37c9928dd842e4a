'use client'

import { RecordLeadTouchDocument } from '@generated/graphql.ts'
import type { LeadGrade, TouchKind, TouchOutcome } from '@hubcap/rules/leads/lead'
import { leadGradeTerms, touchKindTerms, touchOutcomeTerms } from '@hubcap/words/terms/leads'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { send } from '@/lib/api/send.ts'
import { newKey } from '@/lib/new-key.ts'
import { useTerms } from '@/lib/words/use-terms.ts'
import { Button } from '@/patterns/button.tsx'
import { ChoiceButtons } from '@/patterns/fields/choice-buttons.tsx'
import { TextAreaField } from '@/patterns/fields/text-area-field.tsx'
import { Form } from '@/patterns/form/form.tsx'
import { PanelTask } from '@/patterns/panel-task.tsx'
import { notify } from '@/patterns/toast.tsx'
import { fieldOfLeadRefusal } from '../form/new-lead-form.tsx'
import { NextStepFields } from '../form/next-step-fields.tsx'
import type { LeadDetail } from './lead-panel.tsx'

type Draft = {
  kind: TouchKind
  outcome: TouchOutcome | ''
  note: string
  grade: LeadGrade
  nextStep: string
  nextStepOn: string | null
}

const schema = () => import('@hubcap/rules/leads/record-lead-touch.input').then((file) => file.recordLeadTouchInput)

/** What came of a call or a visit, in a few taps; the step that was done makes room for the next. */
export function TouchForm({ lead, onDone }: { lead: Pick<LeadDetail, 'id' | 'name' | 'grade'>; onDone: () => void }) {
  const t = useTranslations('leads.touch')
  const router = useRouter()
  const { choices } = useTerms()
  const [idempotencyKey] = useState(newKey)
  const defaults: Draft = { kind: 'call', outcome: '', note: '', grade: lead.grade, nextStep: '', nextStepOn: null }
  const toInput = (draft: Draft) => ({
    ...draft,
    outcome: draft.outcome as TouchOutcome,
    leadId: lead.id,
    idempotencyKey,
  })
  return (
    <PanelTask title={t('title')}>
      <Form<Draft, { name: string }>
        schema={schema}
        defaults={defaults}
        toInput={toInput}
        draftKey={`touch:${lead.id}`}
        save={(draft) => send(RecordLeadTouchDocument, { input: toInput(draft) })}
        fieldOf={fieldOfLeadRefusal}
        onDone={() => {
          notify(t('done', { name: lead.name }))
          router.refresh()
          onDone()
        }}
        submit={t('submit')}
        beside={
          <Button kind="quiet" onClick={onDone}>
            {t('cancel')}
          </Button>
        }
      >
        <ChoiceButtons name="kind" label={t('kind')} choices={choices(touchKindTerms)} />
        <ChoiceButtons name="outcome" label={t('outcome')} choices={choices(touchOutcomeTerms)} />
        <TextAreaField name="note" label={t('note')} placeholder={t('note_example')} rows={3} optional />
        <ChoiceButtons name="grade" label={t('grade')} choices={choices(leadGradeTerms)} />
        <NextStepFields />
      </Form>
    </PanelTask>
  )
}
