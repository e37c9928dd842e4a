'use client'

import { type LeadRuleVersionFragment, SetLeadRuleDocument } from '@generated/graphql.ts'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { send } from '@/lib/api/send.ts'
import { newKey } from '@/lib/new-key.ts'
import { DateField } from '@/patterns/fields/date-field.tsx'
import { NumberField } from '@/patterns/fields/number-field.tsx'
import { Form } from '@/patterns/form/form.tsx'
import { notify } from '@/patterns/toast.tsx'

type Draft = { fromOn: string; quietDays: number | null; warnDays: number | null; maxOpen: number | null }

const schema = () => import('@hubcap/rules/leads/set-lead-rule.input').then((file) => file.setLeadRuleInput)
const usual = { quietDays: 30, warnDays: 3, maxOpen: null }

export function LeadRuleForm({ newest, today }: { newest: LeadRuleVersionFragment | null; today: string }) {
  const t = useTranslations('leads.rules')
  const router = useRouter()
  const [idempotencyKey] = useState(newKey)
  const { quietDays, warnDays, maxOpen } = newest ?? usual
  const toInput = (draft: Draft) => ({
    ...{ ...draft, idempotencyKey },
    // What is missing is refused by the schema, beside its field.
    ...{ quietDays: draft.quietDays ?? Number.NaN, warnDays: draft.warnDays ?? Number.NaN },
  })
  return (
    <Form<Draft, { id: string }>
      schema={schema}
      defaults={{ fromOn: today, quietDays, warnDays, maxOpen: maxOpen ?? null }}
      toInput={toInput}
      draftKey={`lead-rule:${newest?.id ?? 'first'}`}
      save={(draft) => send(SetLeadRuleDocument, { input: toInput(draft) })}
      fieldOf={(code) => (code === 'lead_rule.in_past' ? 'fromOn' : null)}
      onDone={() => {
        notify(t('done'))
        router.refresh()
      }}
      submit={t('submit')}
    >
      <DateField name="fromOn" label={t('from_on')} />
      <div className="grid gap-4 sm:grid-cols-3">
        <NumberField name="quietDays" label={t('quiet_days')} />
        <NumberField name="warnDays" label={t('warn_days')} hint={t('warn_hint')} />
        <NumberField name="maxOpen" label={t('max_open')} hint={t('max_hint')} optional />
      </div>
    </Form>
  )
}
