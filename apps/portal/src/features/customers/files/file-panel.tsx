'use client'

import { CustomerOfFileDocument, type CustomerOfFileQuery } from '@generated/graphql.ts'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { buttonLook } from '@/patterns/button-look.ts'
import { PanelQuery } from '@/patterns/panel-query.tsx'
import { CustomerInFull } from '../detail/customer-panel.tsx'

const customerIn = ({ node }: CustomerOfFileQuery) => (node?.__typename === 'CustomerFile' ? node.customer : null)

/** The customer whom the file is about. Changing them is done where all customers are. */
export function FilePanel({ id, onClose }: { id: string; onClose: () => void }) {
  const t = useTranslations('customers')
  const variables = useMemo(() => ({ id }), [id])
  return (
    <PanelQuery
      document={CustomerOfFileDocument}
      variables={variables}
      find={customerIn}
      label={t('detail.title')}
      onClose={onClose}
    >
      {(customer) => (
        <CustomerInFull
          customer={customer}
          onClose={onClose}
          actions={
            <Link href={`/customers?open=${encodeURIComponent(customer.id)}`} className={buttonLook('plain')}>
              {t('new.open_customer')}
            </Link>
          }
        />
      )}
    </PanelQuery>
  )
}
