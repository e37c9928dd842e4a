'use client'

import {
  CreateServiceDocument,
  type CreateServiceItemInput,
  type ServiceFieldsFragment,
  UpdateServiceDocument,
  type UpdateServiceItemInput,
} from '@generated/graphql.ts'
import type { ServiceItemKind } from '@hubcap/rules/catalog/service-item-kind'
import { serviceItemKindTerms } from '@hubcap/words/terms/services'
import { useTranslations } from 'next-intl'
import { useLeaveForm } from '@/lib/address/use-leave-form.ts'
import { send } from '@/lib/api/send.ts'
import { useTerms } from '@/lib/words/use-terms.ts'
import { ChoiceButtons } from '@/patterns/fields/choice-buttons.tsx'
import { MoneyField } from '@/patterns/fields/money-field.tsx'
import { TextField } from '@/patterns/fields/text-field.tsx'
import { CancelLink } from '@/patterns/form/cancel-link.tsx'
import { Form } from '@/patterns/form/form.tsx'
import { notify } from '@/patterns/toast.tsx'

const rules = () => import('@hubcap/rules/catalog/service-item.input')
const createSchema = () => rules().then((file) => file.createServiceItemInput)
const updateSchema = () => rules().then((file) => file.updateServiceItemInput)

type Draft = {
  code: string
  name: string
  kind: ServiceItemKind
  productGroup: string
  transferPrice: number | null
  price: number | null
}

/** service: the one that is changed; null: a new one, with what it costs everywhere from today on. */
export function ServiceForm({ service, list }: { service: ServiceFieldsFragment | null; list: string | null }) {
  const t = useTranslations('services.form')
  const { choices } = useTerms()
  const { back, leave } = useLeaveForm('/service-items', list)
  const { code = '', name = '', kind = 'basic', productGroup = null, transferPrice = null } = service ?? {}
  const defaults: Draft = { code, name, kind, productGroup: productGroup ?? '', transferPrice, price: null }
  const toInput = ({ code: newCode, price, ...fields }: Draft) =>
    service ? { ...fields, id: service.id, revision: service.revision } : { ...fields, code: newCode, price }
  return (
    <Form<Draft, ServiceFieldsFragment>
      schema={service ? updateSchema : createSchema}
      defaults={defaults}
      toInput={toInput}
      draftKey={service ? `service-item:${service.id}:${service.revision}` : 'service-item:new'}
      save={(draft) =>
        service
          ? send(UpdateServiceDocument, { input: toInput(draft) as UpdateServiceItemInput })
          : send(CreateServiceDocument, { input: toInput(draft) as CreateServiceItemInput })
      }
      onDone={(saved) => {
        notify(t('saved', { name: saved.name }))
        leave(saved.id)
      }}
      submit={t('save')}
      beside={<CancelLink href={back} />}
    >
      <TextField name="name" label={t('name')} autoFocus />
      {!service && <TextField name="code" label={t('code')} hint={t('code_hint')} />}
      <ChoiceButtons name="kind" label={t('kind')} choices={choices(serviceItemKindTerms)} />
      {!service && <MoneyField name="price" label={t('price')} hint={t('price_hint')} optional />}
      <TextField name="productGroup" label={t('group')} hint={t('group_hint')} optional />
      <MoneyField name="transferPrice" label={t('transfer_price')} hint={t('transfer_price_hint')} optional />
    </Form>
  )
}
