'use client'

import { type HeldTodayQuery, RecordCustodyDocument, type RecordPrepaymentCustodyInput } from '@generated/graphql.ts'
import { issuerKindTerms } from '@hubcap/words/terms/card-law'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { send } from '@/lib/api/send.ts'
import { newKey } from '@/lib/new-key.ts'
import { useViewer } from '@/lib/session/viewer-provider.tsx'
import { useTerms } from '@/lib/words/use-terms.ts'
import { DateField } from '@/patterns/fields/date-field.tsx'
import { MoneyField } from '@/patterns/fields/money-field.tsx'
import { SelectField } from '@/patterns/fields/select-field.tsx'
import { TextField } from '@/patterns/fields/text-field.tsx'
import { CancelLink } from '@/patterns/form/cancel-link.tsx'
import { Form } from '@/patterns/form/form.tsx'
import { notify } from '@/patterns/toast.tsx'
import { withIssuer } from './prepayment-address.ts'

const schema = () =>
  import('@hubcap/rules/cards/prepayment/record-custody.input').then((file) => file.recordPrepaymentCustodyInput)

type Draft = { fromOn: string; issuerKind: string; held: number | null; guaranteed: number | null; note: string }

type Issuer = NonNullable<HeldTodayQuery['prepaymentHolding']>

export function RecordCustodyForm({ issuer }: { issuer: Issuer }) {
  const t = useTranslations('prepayment.form')
  const { choices } = useTerms()
  const { today } = useViewer()
  const router = useRouter()
  const [idempotencyKey] = useState(newKey)
  const { franchiseeId, issuerKind, guaranteed } = issuer
  const back = withIssuer('/prepayment', franchiseeId)
  const defaults: Draft = { fromOn: today, issuerKind, held: null, guaranteed: guaranteed || null, note: '' }
  const toInput = ({ fromOn, issuerKind, held, guaranteed, note }: Draft) => ({
    ...(franchiseeId !== null && { franchiseeId }),
    ...{ fromOn, issuerKind, held: held ?? '', guaranteed: guaranteed ?? 0 },
    ...{ note: note.trim() === '' ? null : note, idempotencyKey },
  })
  return (
    <Form
      schema={schema}
      defaults={defaults}
      toInput={toInput}
      draftKey={`custody:${franchiseeId ?? 'brand'}`}
      save={(values) => send(RecordCustodyDocument, { input: toInput(values) as RecordPrepaymentCustodyInput })}
      onDone={() => {
        notify(t('saved'))
        router.push(back)
        router.refresh()
      }}
      submit={t('save')}
      beside={<CancelLink href={back} />}
    >
      <DateField name="fromOn" label={t('from')} />
      <MoneyField name="held" label={t('held')} />
      <MoneyField name="guaranteed" label={t('guaranteed')} optional />
      <SelectField name="issuerKind" label={t('kind')} choices={choices(issuerKindTerms)} />
      <TextField name="note" label={t('note')} hint={t('note_hint')} optional />
    </Form>
  )
}
