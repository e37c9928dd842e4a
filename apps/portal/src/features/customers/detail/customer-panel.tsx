'use client'

import { CustomerDetailDocument, type CustomerInFullFragment } from '@generated/graphql.ts'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { nodePath } from '@/lib/address/node-address.ts'
import { useFormat } from '@/lib/format/use-format.ts'
import { LatestSales } from '@/lib/latest-sales/latest-sales.tsx'
import { useCan } from '@/lib/session/viewer-provider.tsx'
import { Details } from '@/patterns/details.tsx'
import { FormLink } from '@/patterns/form-link.tsx'
import { RecordPanel } from '@/patterns/record-panel.tsx'
import { SidePanel } from '@/patterns/side-panel.tsx'
import { CustomerFiles } from './customer-files.tsx'

/** One customer: how to reach them, who looks after them, what they bought. */
export function CustomerPanel({ id, onClose }: { id: string; onClose: () => void }) {
  const t = useTranslations('customers.detail')
  return (
    <RecordPanel document={CustomerDetailDocument} type="Customer" id={id} label={t('title')} onClose={onClose}>
      {(customer) => (
        <CustomerInFull customer={customer} onClose={onClose} actions={<EditCustomerLink id={customer.id} />} />
      )}
    </RecordPanel>
  )
}

function EditCustomerLink({ id }: { id: string }) {
  const t = useTranslations('customers.detail')
  if (!useCan('customer.update')) return null
  return (
    <FormLink for="edit" path={nodePath('/customers', id, 'edit')}>
      {t('edit')}
    </FormLink>
  )
}

type Props = { customer: CustomerInFullFragment; onClose: () => void; actions: ReactNode }

/** What is known of a customer, beside whatever list they were opened in. */
export function CustomerInFull({ customer, onClose, actions }: Props) {
  const t = useTranslations('customers.detail')
  const { dayOf } = useFormat()
  const { name, customerNo, phone, contactName, address, city, region, postalCode, country } = customer
  return (
    <SidePanel label={t('title')} title={name} onClose={onClose} actions={actions}>
      <Details
        items={[
          {
            term: t('phone'),
            value: phone && (
              <a href={`tel:${phone}`} className="tabular">
                {phone}
              </a>
            ),
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
      <CustomerFiles files={customer.files} />
      <LatestSales sales={customer.cardSales} of="customer" />
    </SidePanel>
  )
}
