'use client'

import { CustomerDetailDocument, type CustomerInFullFragment } from '@generated/graphql.ts'
import dynamic from 'next/dynamic'
import { useTranslations } from 'next-intl'
import { type ReactNode, useState } from 'react'
import { useFormat } from '@/lib/format/use-format.ts'
import { LatestSales } from '@/lib/latest-sales/latest-sales.tsx'
import { RevealedPhone } from '@/lib/reveal-phone/revealed-phone.tsx'
import { Details } from '@/patterns/details.tsx'
import { RecordPanel } from '@/patterns/record-panel.tsx'
import { SidePanel } from '@/patterns/side-panel.tsx'
import { CustomerActions } from './customer-actions.tsx'
import { CustomerFiles } from './customer-files.tsx'

const CustomerLeads = dynamic(
  () => import('@/lib/customer-leads/customer-leads.tsx').then((file) => file.CustomerLeads),
  { ssr: false },
)
const CustomerPoints = dynamic(
  () => import('@/lib/customer-points/customer-points.tsx').then((file) => file.CustomerPoints),
  {
    ssr: false,
  },
)

const CustomerHoldings = dynamic(
  () => import('../holdings/customer-holdings.tsx').then((file) => file.CustomerHoldings),
  { ssr: false },
)

const EraseCustomerForm = dynamic(() => import('./erase-customer-form.tsx').then((file) => file.EraseCustomerForm), {
  ssr: false,
})

/** One customer: how to reach them, who looks after them, what they bought. */
export function CustomerPanel({ id, onClose }: { id: string; onClose: () => void }) {
  const t = useTranslations('customers.detail')
  return (
    <RecordPanel document={CustomerDetailDocument} type="Customer" id={id} label={t('title')} onClose={onClose}>
      {(customer) => <LoadedCustomer customer={customer} onClose={onClose} />}
    </RecordPanel>
  )
}

function LoadedCustomer({ customer, onClose }: { customer: CustomerInFullFragment; onClose: () => void }) {
  const [erasing, setErasing] = useState(false)
  const { id, erasedAt } = customer
  return (
    <CustomerInFull
      customer={customer}
      onClose={onClose}
      task={erasing && <EraseCustomerForm customer={customer} onDone={() => setErasing(false)} />}
      actions={!erasing && <CustomerActions id={id} isErased={erasedAt !== null} onErase={() => setErasing(true)} />}
    />
  )
}

type Props = { customer: CustomerInFullFragment; onClose: () => void; actions: ReactNode; task?: ReactNode }

/** What is known of a customer, beside whatever list they were opened in. */
export function CustomerInFull({ customer, onClose, actions, task }: Props) {
  const t = useTranslations('customers.detail')
  const { dayOf } = useFormat()
  const { id, name, customerNo, erasedAt, phone, contactName, address, city, region, postalCode, country } = customer
  return (
    <SidePanel label={t('title')} title={name} onClose={onClose} actions={actions}>
      {task}
      {erasedAt && <p className="mb-4 text-soft">{t('erased', { day: dayOf(erasedAt) })}</p>}
      <Details
        items={[
          {
            term: t('phone'),
            value: phone && <RevealedPhone id={id} masked={phone} />,
          },
          { term: t('contact_name'), value: contactName },
          { term: t('address'), value: address },
          { term: t('city'), value: city },
          { term: t('region'), value: region },
          { term: t('postal_code'), value: postalCode },
          { term: t('country'), value: country },
          { term: t('customer_no'), value: <span className="tabular select-all">{customerNo}</span> },
          { term: t('created_at'), value: dayOf(customer.createdAt) },
        ]}
      />
      <CustomerHoldings id={id} isErased={erasedAt !== null} />
      <CustomerPoints id={id} isErased={erasedAt !== null} />
      <CustomerFiles files={customer.files} />
      <LatestSales sales={customer.cardSales} of="customer" />
      <CustomerLeads id={id} />
    </SidePanel>
  )
}
