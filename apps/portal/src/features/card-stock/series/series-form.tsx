'use client'

import { CreateNumberSeriesDocument, type CreateNumberSeriesInput } from '@generated/graphql.ts'
import { cardNo, isCardNoShape } from '@hubcap/rules/cards/card-no'
import type { NumberMedium, NumberSeriesKind } from '@hubcap/rules/cards/custody/number-series'
import { numberMediumTerms, numberSeriesKindTerms } from '@hubcap/words/terms/cards'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useWatch } from 'react-hook-form'
import { send } from '@/lib/api/send.ts'
import { newKey } from '@/lib/new-key.ts'
import { useTerms } from '@/lib/words/use-terms.ts'
import { ChoiceButtons } from '@/patterns/fields/choice-buttons.tsx'
import { NumberField } from '@/patterns/fields/number-field.tsx'
import { SelectField } from '@/patterns/fields/select-field.tsx'
import { TextField } from '@/patterns/fields/text-field.tsx'
import { CancelLink } from '@/patterns/form/cancel-link.tsx'
import { Form } from '@/patterns/form/form.tsx'
import { notify } from '@/patterns/toast.tsx'

type Draft = {
  kind: NumberSeriesKind
  medium: NumberMedium
  name: string
  prefix: string
  serialDigits: number | null
  cardProductId: string
  idempotencyKey: string
}
type Products = { products: readonly { id: string; name: string }[] }

const schema = () =>
  import('@hubcap/rules/cards/custody/create-number-series.input').then((file) => file.createNumberSeriesInput)
const toInput = (draft: Draft) => ({ ...draft, serialDigits: draft.serialDigits ?? Number.NaN })

export function SeriesForm({ products }: Products) {
  const t = useTranslations('card_stock')
  const router = useRouter()
  const [idempotencyKey] = useState(newKey)
  const defaults: Draft = {
    ...{ kind: 'card', medium: 'paper', name: '', prefix: '', serialDigits: 8, cardProductId: '', idempotencyKey },
  }
  return (
    <Form<Draft, { id: string; name: string }>
      schema={schema}
      defaults={defaults}
      toInput={toInput}
      draftKey="number-series"
      save={(draft) => send(CreateNumberSeriesDocument, { input: toInput(draft) as CreateNumberSeriesInput })}
      onDone={({ name }) => {
        notify(t('series_made', { name }))
        router.push('/card-stock')
        router.refresh()
      }}
      submit={t('make_series')}
      beside={<CancelLink href="/card-stock" />}
    >
      <SeriesFields products={products} />
    </Form>
  )
}

function SeriesFields({ products }: Products) {
  const t = useTranslations('card_stock')
  const { choices } = useTerms()
  const [kind, prefix, serialDigits] = useWatch<Draft, ['kind', 'prefix', 'serialDigits']>({
    name: ['kind', 'prefix', 'serialDigits'],
  })
  const shape = { prefix, serialDigits: serialDigits ?? 0 }
  const example = kind === 'card' && isCardNoShape(shape) ? cardNo(shape, 1) : null
  return (
    <>
      <ChoiceButtons name="kind" label={t('kind')} choices={choices(numberSeriesKindTerms)} className="grid-cols-3" />
      <ChoiceButtons name="medium" label={t('medium')} choices={choices(numberMediumTerms)} />
      <TextField name="name" label={t('series_name')} autoFocus />
      <TextField
        name="prefix"
        label={t('prefix')}
        hint={t(kind === 'card' ? 'prefix_hint_card' : 'prefix_hint_invoice')}
        optional={kind !== 'card'}
      />
      <NumberField
        name="serialDigits"
        label={t('serial_digits')}
        hint={example ? t('example', { number: example }) : undefined}
      />
      {kind === 'card' && (
        <SelectField
          name="cardProductId"
          label={t('for_product')}
          optional
          placeholder={t('any_product')}
          choices={products.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
    </>
  )
}
