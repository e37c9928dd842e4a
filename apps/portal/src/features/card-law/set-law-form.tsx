'use client'

import { type LawEntryFieldsFragment, SetCardLawDocument, type SetCardLawInput } from '@generated/graphql.ts'
import { lawFigures } from '@hubcap/rules/cards/law/parameters/law-figures'
import type { LawRule } from '@hubcap/rules/cards/law/parameters/law-rule'
import { addDays } from '@hubcap/rules/input/day'
import { lawRuleTerms } from '@hubcap/words/terms/card-law'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { send } from '@/lib/api/send.ts'
import { newKey } from '@/lib/new-key.ts'
import { useViewer } from '@/lib/session/viewer-provider.tsx'
import { useTerms } from '@/lib/words/use-terms.ts'
import { CheckField } from '@/patterns/fields/check-field.tsx'
import { DateField } from '@/patterns/fields/date-field.tsx'
import { PlainSelect } from '@/patterns/fields/plain-select.tsx'
import { TextField } from '@/patterns/fields/text-field.tsx'
import { CancelLink } from '@/patterns/form/cancel-link.tsx'
import { Form } from '@/patterns/form/form.tsx'
import { notify } from '@/patterns/toast.tsx'
import { LawFigureFields } from './law-figure-fields.tsx'

const schema = () =>
  import('@hubcap/rules/cards/law/parameters/set-card-law.input').then((file) => file.setCardLawInput)

type Props = { entries: readonly LawEntryFieldsFragment[]; rule: LawRule }
export type LawDraft = {
  validFrom: string
  on: boolean
  source: string
  figures: { name: string; value: number | null }[]
}

/** Another rule is another form: its fields are its own. */
export function SetLawForm({ entries, rule: first }: Props) {
  const t = useTranslations('card_law.form')
  const { choices } = useTerms()
  const [rule, setRule] = useState(first)
  return (
    <div className="grid gap-4">
      <div className="grid gap-1">
        <label htmlFor="card-law-rule" className="font-strong">
          {t('rule')}
        </label>
        <PlainSelect id="card-law-rule" value={rule} onChange={(event) => setRule(event.target.value as LawRule)}>
          {choices(lawRuleTerms).map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </PlainSelect>
      </div>
      <RuleForm key={rule} entries={entries} rule={rule} />
    </div>
  )
}

function RuleForm({ entries, rule }: Props) {
  const t = useTranslations('card_law.form')
  const { today } = useViewer()
  const router = useRouter()
  const [idempotencyKey] = useState(newKey)
  const last = entries.find((entry) => entry.rule === rule)
  const defaults: LawDraft = {
    ...{ validFrom: addDays(today, 1), on: true, source: last?.source ?? '' },
    figures: lawFigures[rule].map(({ name }) => ({
      ...{ name, value: last?.figures.find((one) => one.name === name)?.value ?? null },
    })),
  }
  const toInput = (draft: LawDraft) => ({ ...draft, rule, idempotencyKey })
  return (
    <Form
      schema={schema}
      defaults={defaults}
      toInput={toInput}
      draftKey={`card-law:${rule}`}
      save={(draft) => send(SetCardLawDocument, { input: toInput(draft) as SetCardLawInput })}
      onDone={() => {
        notify(t('saved'))
        router.push('/card-law')
        router.refresh()
      }}
      submit={t('save')}
      beside={<CancelLink href="/card-law" />}
    >
      <DateField name="validFrom" label={t('from')} hint={t('from_hint')} />
      <LawFigureFields rule={rule} />
      <CheckField name="on" label={t('on')} hint={t('on_hint')} />
      <TextField name="source" label={t('source')} hint={t('source_hint')} />
    </Form>
  )
}
