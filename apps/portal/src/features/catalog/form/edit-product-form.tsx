'use client'

import { type ProductFieldsFragment, type UpdateCardProductInput, UpdateProductDocument } from '@generated/graphql.ts'
import { useTranslations } from 'next-intl'
import { useLeaveForm } from '@/lib/address/use-leave-form.ts'
import { send } from '@/lib/api/send.ts'
import { CancelLink } from '@/patterns/form/cancel-link.tsx'
import { Form } from '@/patterns/form/form.tsx'
import { notify } from '@/patterns/toast.tsx'
import { figuresOf, type ProductDraft } from './product-draft.ts'
import { ProductFormFields, ProductNameFields } from './product-form-fields.tsx'

const schema = () =>
  import('@hubcap/rules/cards/product/update-card-product.input').then((file) => file.updateCardProductInput)

export function EditProductForm({ product, list }: { product: ProductFieldsFragment; list: string | null }) {
  const t = useTranslations('catalog.form')
  const { back, leave } = useLeaveForm('/card-products', list)
  const { id, revision, code, name, issuer, price, principal, bonus } = product
  const defaults: ProductDraft = {
    code,
    name,
    issuer,
    pricing: price === null ? 'open' : 'fixed',
    price,
    principal,
    bonus,
  }
  const toInput = (draft: ProductDraft) => ({
    id,
    revision,
    name: draft.name,
    issuer: draft.issuer,
    ...figuresOf(draft),
  })
  return (
    <Form
      schema={schema}
      defaults={defaults}
      toInput={toInput}
      draftKey={`card-product:${id}:${revision}`}
      save={(values) => send(UpdateProductDocument, { input: toInput(values) as UpdateCardProductInput })}
      onDone={() => {
        notify(t('saved'))
        leave(id)
      }}
      submit={t('save')}
      beside={<CancelLink href={back} />}
    >
      <ProductNameFields withCode={false} />
      <ProductFormFields />
    </Form>
  )
}
