'use client'

import { type IncentiveItemRowFragment, ProposeIncentiveDocument } from '@generated/graphql.ts'
import { incentiveKindTerms } from '@hubcap/words/terms/pay'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { type ComponentProps, useRef, useState } from 'react'
import { useWatch } from 'react-hook-form'
import { send } from '@/lib/api/send.ts'
import { findStaff } from '@/lib/finding/find-staff.ts'
import { useFormat } from '@/lib/format/use-format.ts'
import { newKey } from '@/lib/new-key.ts'
import { useViewer } from '@/lib/session/viewer-provider.tsx'
import { useTerms } from '@/lib/words/use-terms.ts'
import { ComboboxField } from '@/patterns/fields/combobox-field.tsx'
import { DateField } from '@/patterns/fields/date-field.tsx'
import { MoneyField } from '@/patterns/fields/money-field.tsx'
import { SelectField } from '@/patterns/fields/select-field.tsx'
import { TextAreaField } from '@/patterns/fields/text-area-field.tsx'
import { CancelLink } from '@/patterns/form/cancel-link.tsx'
import { Form } from '@/patterns/form/form.tsx'
import { notify } from '@/patterns/toast.tsx'
import { EvidenceField, type KeptFile } from './evidence/evidence-field.tsx'

const schema = () => import('@hubcap/rules/pay/incentive.input').then((file) => file.proposeIncentiveInput)

type Draft = {
  incentiveItemId: string
  staffId: string
  day: string
  amount: number | null
  evidence: string
  /** As they are shown; the ids alone are sent. */
  files: KeptFile[]
  fileIds: string[]
  idempotencyKey: string
}

const fieldOfCode: Readonly<Record<string, string>> = {
  'incentive.amount_out_of_range': 'amount',
  'incentive.in_future': 'day',
  'incentive.evidence_missing': 'fileIds',
}

/** For whom, what for, and what speaks for it. What the item fixes isn't asked. */
export function ProposeForm({ items }: { items: readonly IncentiveItemRowFragment[] }) {
  const t = useTranslations('pay.incentives')
  const router = useRouter()
  const { today } = useViewer()
  const { term } = useTerms()
  const [idempotencyKey] = useState(newKey)
  const arriving = useRef(Promise.resolve(true))
  const toInput = ({ files: _, ...draft }: Draft) => {
    const item = items.find(({ id }) => id === draft.incentiveItemId)
    const amount = item && item.minAmount === item.maxAmount ? item.minAmount : draft.amount
    return { ...draft, amount }
  }
  const done = () => {
    notify(t('proposed'))
    router.push('/incentives')
    router.refresh()
  }
  return (
    <Form<Draft, { id: string }>
      schema={schema}
      defaults={{
        incentiveItemId: '',
        staffId: '',
        day: today,
        amount: null,
        evidence: '',
        files: [],
        fileIds: [],
        idempotencyKey,
      }}
      toInput={toInput}
      save={async (_, form) => {
        // What is on its way goes along; what didn't arrive is said beside it, and nothing is sent without it.
        if (!(await arriving.current)) return { kind: 'invalid', issues: [] }
        return send(ProposeIncentiveDocument, { input: toInput(form.getValues()) as never })
      }}
      onDone={done}
      submit={t('propose')}
      draftKey="incentive:new"
      fieldOf={(code) => fieldOfCode[code] ?? null}
      beside={<CancelLink href="/incentives" />}
    >
      <ComboboxField name="staffId" label={t('staff')} search={findStaff} />
      <SelectField
        name="incentiveItemId"
        label={t('item')}
        placeholder=""
        choices={items.map(({ id, name, kind }) => ({
          value: id,
          label: `${term(incentiveKindTerms, kind)} · ${name}`,
        }))}
      />
      <AmountField items={items} />
      <DateField name="day" label={t('day')} />
      <TextAreaField name="evidence" label={t('what_happened')} hint={t('what_happened_hint')} rows={4} />
      <ItemEvidence items={items} arriving={arriving} />
    </Form>
  )
}

function AmountField({ items }: { items: readonly IncentiveItemRowFragment[] }) {
  const t = useTranslations('pay.incentives')
  const { money } = useFormat()
  const chosen = useWatch<Draft, 'incentiveItemId'>({ name: 'incentiveItemId' })
  const item = items.find(({ id }) => id === chosen)
  if (!item) return null
  if (item.minAmount === item.maxAmount) return <p>{t('fixed', { amount: money(item.minAmount) })}</p>
  const limits = t('between', { min: money(item.minAmount), max: money(item.maxAmount) })
  return <MoneyField name="amount" label={t('amount')} hint={limits} />
}

type EvidenceProps = Pick<ComponentProps<typeof EvidenceField>, 'arriving'> & {
  items: readonly IncentiveItemRowFragment[]
}

function ItemEvidence({ items, arriving }: EvidenceProps) {
  const chosen = useWatch<Draft, 'incentiveItemId'>({ name: 'incentiveItemId' })
  return (
    <EvidenceField required={items.find(({ id }) => id === chosen)?.evidenceRequired ?? false} arriving={arriving} />
  )
}
