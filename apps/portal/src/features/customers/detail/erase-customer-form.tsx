'use client'

import { EraseCustomerDocument } from '@generated/graphql.ts'
import { useTranslations } from 'next-intl'
import { send } from '@/lib/api/send.ts'
import { EraseForm } from '@/patterns/erase-form.tsx'

const schema = () => import('@hubcap/rules/customers/erase-customer.input').then((file) => file.eraseCustomerInput)

type Props = { customer: { id: string; customerNo: string }; onDone: () => void }

export function EraseCustomerForm({ customer, onDone }: Props) {
  const t = useTranslations('customers.erase')
  const texts = {
    ...{ title: t('title'), lead: t('lead'), number: t('number', { number: customer.customerNo }) },
    ...{ confirm: t('confirm'), cancel: t('cancel'), done: t('done') },
  }
  return (
    <EraseForm
      texts={texts}
      schema={schema}
      defaults={{ id: customer.id, customerNo: '' }}
      field="customerNo"
      save={(input) => send(EraseCustomerDocument, { input })}
      onDone={onDone}
    />
  )
}
