'use client'

import {
  type AddCardProductVersionInput,
  AddProductTermsDocument,
  type ProductTermsFragment,
} from '@generated/graphql.ts'
import type { CardProductKind } from '@hubcap/rules/catalog/card-product-kind'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { nodePath } from '@/lib/address/node-address.ts'
import { send } from '@/lib/api/send.ts'
import { useFormat } from '@/lib/format/use-format.ts'
import { newKey } from '@/lib/new-key.ts'
import { DateField } from '@/patterns/fields/date-field.tsx'
import { CancelLink } from '@/patterns/form/cancel-link.tsx'
import { Form } from '@/patterns/form/form.tsx'
import { notify } from '@/patterns/toast.tsx'
import { draftOf, type TermsDraft, termsInput } from './terms-draft.ts'
import { TermsFields } from './terms-fields.tsx'

const schema = () =>
  import('@hubcap/rules/cards/product/add-card-product-version.input').then((file) => file.addCardProductVersionInput)

type Draft = TermsDraft & { fromOn: string | null }
type Props = {
  productId: string
  kind: CardProductKind
  newest: ProductTermsFragment
  /** YYYY-MM-DD: tomorrow, as what was sold today keeps its terms. */
  fromOn: string
}

/** New terms of a product from a day on, beginning with the newest there are. */
export function NewTermsForm({ productId, kind, newest, fromOn }: Props) {
  const t = useTranslations('catalog.form')
  const router = useRouter()
  const { day } = useFormat()
  const [idempotencyKey] = useState(newKey)
  const page = nodePath('/card-products', productId, 'terms')
  const toInput = ({ fromOn: from, ...terms }: Draft) => ({
    ...{ cardProductId: productId, fromOn: from ?? '', idempotencyKey },
    ...termsInput(terms),
  })
  return (
    <Form<Draft, { fromOn: string }>
      schema={schema}
      defaults={{ fromOn, ...draftOf(kind, newest) }}
      toInput={toInput}
      draftKey={`card-product-terms:${newest.id}`}
      save={(values) => send(AddProductTermsDocument, { input: toInput(values) as AddCardProductVersionInput })}
      onDone={(version) => {
        notify(t('terms_added', { day: day(version.fromOn) }))
        router.push(page)
        router.refresh()
      }}
      submit={t('add_terms')}
      beside={<CancelLink href={page} />}
    >
      <DateField name="fromOn" label={t('from_on')} hint={t('from_on_hint')} autoFocus />
      <TermsFields />
    </Form>
  )
}
