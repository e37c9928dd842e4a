'use client'

import { LoseLeadDocument } from '@generated/graphql.ts'
import type { LostReason } from '@hubcap/rules/leads/lead'
import { lostReasonTerms } from '@hubcap/words/terms/leads'
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
import type { LeadDetail } from './lead-panel.tsx'

type Draft = { reason: LostReason | ''; note: string }

const schema = () => import('@hubcap/rules/leads/lose-lead.input').then((file) => file.loseLeadInput)

/** Nothing came of it: the reason is what the chain learns from. */
export function LoseLeadForm({ lead, onDone }: { lead: LeadDetail; onDone: () => void }) {
  const t = useTranslations('leads.lose')
  const router = useRouter()
  const { choices } = useTerms()
  const [idempotencyKey] = useState(newKey)
  const toInput = ({ reason, note }: Draft) => ({ id: lead.id, reason: reason as LostReason, note, idempotencyKey })
  return (
    <PanelTask title={t('title')}>
      <Form<Draft, { name: string }>
        schema={schema}
        defaults={{ reason: '', note: '' }}
        toInput={toInput}
        draftKey={`lose-lead:${lead.id}`}
        save={(draft) => send(LoseLeadDocument, { input: toInput(draft) })}
        onDone={({ name }) => {
          notify(t('done', { name }))
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
        <ChoiceButtons name="reason" label={t('reason')} choices={choices(lostReasonTerms)} />
        <TextAreaField name="note" label={t('note')} placeholder={t('note_example')} rows={2} optional />
      </Form>
    </PanelTask>
  )
}
