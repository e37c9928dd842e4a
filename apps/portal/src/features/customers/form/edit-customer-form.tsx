'use client'

import { type CustomerFieldsFragment, UpdateCustomerDocument, type UpdateCustomerInput } from '@generated/graphql.ts'
import { useTranslations } from 'next-intl'
import { useLeaveForm } from '@/lib/address/use-leave-form.ts'
import { send } from '@/lib/api/send.ts'
import { PhoneField } from '@/patterns/fields/phone-field.tsx'
import { TextField } from '@/patterns/fields/text-field.tsx'
import { CancelLink } from '@/patterns/form/cancel-link.tsx'
import { Form } from '@/patterns/form/form.tsx'
import { notify } from '@/patterns/toast.tsx'

const schema = () => import('@hubcap/rules/customers/update-customer.input').then((file) => file.updateCustomerInput)

type Values = { phone: string } & Record<string, unknown>

/**
 * The phone stands there with asterisks: left as it is, it isn't sent. A phone that another customer has is refused
 * beside the field's form: one phone, one customer.
 */
export function EditCustomerForm({ customer, list }: { customer: CustomerFieldsFragment; list: string | null }) {
  const t = useTranslations('customers.form')
  const { back, leave } = useLeaveForm('/customers', list)
  const { id, revision, name } = customer
  const masked = customer.phone ?? ''
  const toInput = ({ phone, ...rest }: Values) => (phone === masked ? rest : { ...rest, phone })
  return (
    <Form
      schema={schema}
      defaults={{
        id,
        revision,
        name,
        phone: masked,
        contactName: customer.contactName ?? '',
        address: customer.address ?? '',
        city: customer.city ?? '',
        region: customer.region ?? '',
        postalCode: customer.postalCode ?? '',
        country: customer.country ?? '',
      }}
      draftKey={`customer:${id}:${revision}`}
      toInput={toInput}
      save={(values) => send(UpdateCustomerDocument, { input: toInput(values) as UpdateCustomerInput })}
      onDone={() => {
        notify(t('saved'))
        leave(id)
      }}
      submit={t('save')}
      beside={<CancelLink href={back} />}
    >
      <TextField name="name" label={t('name')} autoFocus />
      <PhoneField name="phone" label={t('phone')} hint={t(masked ? 'phone_hint_masked' : 'phone_hint')} optional />
      <TextField name="contactName" label={t('contact_name')} hint={t('contact_name_hint')} optional />
      <TextField name="address" label={t('address')} optional />
      <div className="grid items-start gap-4 sm:grid-cols-2">
        <TextField name="city" label={t('city')} optional />
        <TextField name="region" label={t('region')} optional />
        <TextField name="postalCode" label={t('postal_code')} optional />
        <TextField name="country" label={t('country')} optional />
      </div>
    </Form>
  )
}
