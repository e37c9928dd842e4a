'use client'

import { EraseCustomerDocument } from '@generated/graphql.ts'
import { send } from '@/lib/api/send.ts'
import { EraseForm } from '@/patterns/erase-form.tsx'

const schema = () => import('@hubcap/rules/customers/erase-customer.input').then((file) => file.eraseCustomerInput)

type Props = { customer: { id: string; customerNo: string }; onDone: () => void }

export const EraseCustomerForm = ({ customer, onDone }: Props) => (
  <EraseForm
    words="customers.erase"
    schema={schema}
    defaults={{ id: customer.id, customerNo: '' }}
    field="customerNo"
    number={customer.customerNo}
    save={(input) => send(EraseCustomerDocument, { input })}
    onDone={onDone}
  />
)
