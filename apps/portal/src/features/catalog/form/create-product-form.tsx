'use client'

import { type CreateCardProductInput, CreateProductDocument } from '@generated/graphql.ts'
import { useTranslations } from 'next-intl'
import { useLeaveForm } from '@/lib/address/use-leave-form.ts'
import { send } from '@/lib/api/send.ts'
import { CancelLink } from '@/patterns/form/cancel-link.tsx'
import { Form } from '@/patterns/form/form.tsx'
import { notify } from '@/patterns/toast.tsx'
import { figuresOf, type ProductDraft } from './product-draft.ts'
import { ProductFormFields, ProductNameFields } from './product-form-fields.tsx'

const schema = () =>
  import('@hubcap/rules/cards/product/create-card-product.input').then((file) => file.createCardProductInput)

const blank: ProductDraft = {
  code: '',
  name: '',
  issuer: 'headquarters',
  pricing: 'fixed',
  price: null,
  principal: null,
  bonus: null,
}

const toInput = ({ code, name, issuer, ...figures }: ProductDraft) => ({ code, name, issuer, ...figuresOf(figures) })

export function CreateProductForm({ list }: { list: string | null }) {
  const t = useTranslations('catalog.form')
  const { back, leave } = useLeaveForm('/card-products', list)
  return (
    <Form
      schema={schema}
      defaults={blank}
      toInput={toInput}
      draftKey="card-product:new"
      save={(values) => send(CreateProductDocument, { input: toInput(values) as CreateCardProductInput })}
      onDone={({ id, name }) => {
        notify(t('created', { name }))
        leave(id)
      }}
      submit={t('create')}
      beside={<CancelLink href={back} />}
    >
      <ProductNameFields withCode />
      <ProductFormFields />
    </Form>
  )
}
