'use client'

import { type RoyaltyBasis, SetRoyaltyTermDocument } from '@generated/graphql.ts'
import { addDays, monthEnd } from '@hubcap/rules/input/day'
import { royaltyBasisTerms } from '@hubcap/words/terms/clearing'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { send } from '@/lib/api/send.ts'
import { newKey } from '@/lib/new-key.ts'
import { useTerms } from '@/lib/words/use-terms.ts'
import { DateField } from '@/patterns/fields/date-field.tsx'
import { MoneyField } from '@/patterns/fields/money-field.tsx'
import { NumberField } from '@/patterns/fields/number-field.tsx'
import { SelectField } from '@/patterns/fields/select-field.tsx'
import { Form } from '@/patterns/form/form.tsx'
import { notify } from '@/patterns/toast.tsx'

const schema = () => import('@hubcap/rules/clearing/set-royalty-term.input').then((file) => file.setRoyaltyTermInput)

type Draft = {
  franchiseeId: string
  fromOn: string
  basis: RoyaltyBasis
  otherTiers: { from: number; rate: number | null }[]
  minimum: number | null
  idempotencyKey: string
}

type Props = { franchisees: readonly { id: string; name: string }[]; today: string }

/** New terms of a franchisee at one rate for everything; rates by group and in tiers come over the API. */
export function TermForm({ franchisees, today }: Props) {
  const t = useTranslations('clearing.terms')
  const router = useRouter()
  const { choices } = useTerms()
  const [idempotencyKey, setKey] = useState(newKey)
  const toInput = (draft: Draft) => ({ ...draft, groups: [], minimum: draft.minimum ?? 0 })
  const done = () => {
    notify(t('done'))
    setKey(newKey())
    router.refresh()
  }
  return (
    <details className="mb-6 rounded border border-line bg-surface">
      <summary className="quick flex min-h-10 cursor-pointer items-center px-4 font-strong hover:bg-hover touch:min-h-11">
        {t('set')}
      </summary>
      <div className="border-t border-line p-4">
        <Form<Draft, { id: string }>
          key={idempotencyKey}
          schema={schema}
          defaults={{
            ...{ franchiseeId: '', basis: 'on_sale', minimum: 0, idempotencyKey },
            ...{ fromOn: addDays(monthEnd(today), 1), otherTiers: [{ from: 0, rate: null }] },
          }}
          toInput={toInput}
          save={(draft) => send(SetRoyaltyTermDocument, { input: toInput(draft) as never })}
          onDone={done}
          submit={t('set')}
          draftKey="royalty-term"
        >
          <SelectField
            name="franchiseeId"
            label={t('franchisee')}
            placeholder=""
            choices={franchisees.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <DateField name="fromOn" label={t('from_on')} hint={t('from_hint')} />
          <SelectField name="basis" label={t('basis')} choices={choices(royaltyBasisTerms)} />
          <NumberField name="otherTiers.0.rate" label={t('rate')} scale={100} unit="%" />
          <MoneyField name="minimum" label={t('minimum')} optional />
        </Form>
      </div>
    </details>
  )
}
