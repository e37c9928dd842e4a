'use client'

import { type ProductFieldsFragment, UpdateProductDocument } from '@generated/graphql.ts'
import { useTranslations } from 'next-intl'
import { useLeaveForm } from '@/lib/address/use-leave-form.ts'
import { send } from '@/lib/api/send.ts'
import { TextField } from '@/patterns/fields/text-field.tsx'
import { CancelLink } from '@/patterns/form/cancel-link.tsx'
import { Form } from '@/patterns/form/form.tsx'
import { notify } from '@/patterns/toast.tsx'

const schema = () =>
  import('@hubcap/rules/catalog/update-card-product.input').then((file) => file.updateCardProductInput)

/** What a product is called. What its cards cost and give are its terms, which go by date. */
export function EditProductForm({ product, list }: { product: ProductFieldsFragment; list: string | null }) {
  const t = useTranslations('catalog.form')
  const { back, leave } = useLeaveForm('/card-products', list)
  const { id, revision, name } = product
  return (
    <Form
      schema={schema}
      defaults={{ id, revision, name }}
      draftKey={`card-product:${id}:${revision}`}
      save={(input) => send(UpdateProductDocument, { input })}
      onDone={() => {
        notify(t('saved'))
        leave(id)
      }}
      submit={t('save')}
      beside={<CancelLink href={back} />}
    >
      <TextField name="name" label={t('name')} autoFocus />
    </Form>
  )
}
