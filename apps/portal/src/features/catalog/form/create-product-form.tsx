'use client'

import { type CreateCardProductInput, CreateProductDocument } from '@generated/graphql.ts'
import { cardProductKindTerms } from '@hubcap/words/terms/catalog'
import { useTranslations } from 'next-intl'
import { useLeaveForm } from '@/lib/address/use-leave-form.ts'
import { send } from '@/lib/api/send.ts'
import { useTerms } from '@/lib/words/use-terms.ts'
import { ChoiceButtons } from '@/patterns/fields/choice-buttons.tsx'
import { TextField } from '@/patterns/fields/text-field.tsx'
import { CancelLink } from '@/patterns/form/cancel-link.tsx'
import { Form } from '@/patterns/form/form.tsx'
import { notify } from '@/patterns/toast.tsx'
import { blankProduct, productInput } from './product-draft.ts'
import { TermsFields } from './terms-fields.tsx'

const schema = () =>
  import('@hubcap/rules/cards/product/create-card-product.input').then((file) => file.createCardProductInput)

export function CreateProductForm({ list }: { list: string | null }) {
  const t = useTranslations('catalog.form')
  const { choices } = useTerms()
  const { back, leave } = useLeaveForm('/card-products', list)
  return (
    <Form
      schema={schema}
      defaults={blankProduct}
      toInput={productInput}
      draftKey="card-product:new"
      save={(values) => send(CreateProductDocument, { input: productInput(values) as CreateCardProductInput })}
      onDone={({ id, name }) => {
        notify(t('created', { name }))
        leave(id)
      }}
      submit={t('create')}
      beside={<CancelLink href={back} />}
    >
      <TextField name="name" label={t('name')} autoFocus />
      <TextField name="code" label={t('code')} hint={t('code_hint')} />
      <ChoiceButtons name="kind" label={t('kind')} choices={choices(cardProductKindTerms)} className="grid-cols-3" />
      <TermsFields />
    </Form>
  )
}
