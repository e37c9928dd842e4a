'use client'

import { type RatesFieldsFragment, SetRateDocument, type SetRateInput } from '@generated/graphql.ts'
import type { RateKind } from '@hubcap/rules/cards/law/rates/rate-kind'
import { rateKindTerms } from '@hubcap/words/terms/card-law'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { send } from '@/lib/api/send.ts'
import { newKey } from '@/lib/new-key.ts'
import { useViewer } from '@/lib/session/viewer-provider.tsx'
import { useTerms } from '@/lib/words/use-terms.ts'
import { DateField } from '@/patterns/fields/date-field.tsx'
import { SelectField } from '@/patterns/fields/select-field.tsx'
import { TextField } from '@/patterns/fields/text-field.tsx'
import { CancelLink } from '@/patterns/form/cancel-link.tsx'
import { Form } from '@/patterns/form/form.tsx'
import { notify } from '@/patterns/toast.tsx'

const schema = () => import('@hubcap/rules/cards/law/rates/set-rate.input').then((file) => file.setRateInput)

type Props = { tables: readonly RatesFieldsFragment[]; kind: RateKind }
type Draft = { kind: RateKind; fromOn: string; rate: string; source: string; knownUntil: string; reason: string }

export function SetRateForm({ tables, kind }: Props) {
  const t = useTranslations('card_law.rates')
  const { choices } = useTerms()
  const { today } = useViewer()
  const router = useRouter()
  const [idempotencyKey] = useState(newKey)
  const source = tables.find((table) => table.kind === kind)?.rates[0]?.source ?? ''
  const toInput = (draft: Draft) => ({ ...draft, idempotencyKey })
  return (
    <Form<Draft, unknown>
      schema={schema}
      defaults={{ kind, fromOn: '', rate: '', source, knownUntil: today, reason: '' }}
      toInput={toInput}
      draftKey={`card-rate:${kind}`}
      save={(draft) => send(SetRateDocument, { input: toInput(draft) as SetRateInput })}
      onDone={() => {
        notify(t('saved'))
        router.push('/card-law')
        router.refresh()
      }}
      submit={t('save')}
      beside={<CancelLink href="/card-law" />}
    >
      <SelectField name="kind" label={t('kind')} choices={choices(rateKindTerms)} />
      <DateField name="fromOn" label={t('from_on')} />
      <TextField name="rate" label={t('rate')} hint={t('rate_hint')} inputMode="decimal" />
      <TextField name="source" label={t('source')} hint={t('source_hint')} />
      <DateField name="knownUntil" label={t('until')} hint={t('until_hint')} />
      <TextField name="reason" label={t('reason')} hint={t('reason_hint')} optional />
    </Form>
  )
}
