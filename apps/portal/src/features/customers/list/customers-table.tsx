'use client'

import type { CustomerFilter, CustomerRowFragment } from '@generated/graphql.ts'
import dynamic from 'next/dynamic'
import { useTranslations } from 'next-intl'
import { useFormat } from '@/lib/format/use-format.ts'
import { useViewer } from '@/lib/session/viewer-provider.tsx'
import { type ListOf, RecordList } from '@/patterns/table/record-list.tsx'
import { RowCard } from '@/patterns/table/row-card.tsx'
import { DeveloperFilter } from '../developer-filter.tsx'
import { customersFilterNames } from './customers-address.ts'
import { namesOf, useCustomerColumns } from './use-customer-columns.tsx'

const CustomerPanel = dynamic(() => import('../detail/customer-panel.tsx').then((file) => file.CustomerPanel), {
  ssr: false,
})

type Props = ListOf<CustomerRowFragment> & {
  filter: CustomerFilter
  /** Name of the person who is filtered by. */
  developer: string | null
}

export function CustomersTable({ filter, developer, ...rows }: Props) {
  const t = useTranslations('customers')
  const columns = useCustomerColumns()
  return (
    <RecordList
      list="customers"
      label={t('title')}
      columns={columns}
      {...rows}
      card={(customer) => <CustomerCard customer={customer} />}
      empty={{ title: t('empty.title'), hint: t('empty.hint') }}
      panel={CustomerPanel}
      searchLabel={t('filters.search')}
      filters={<DeveloperFilter filter={filter} chosenName={developer} />}
      exported={{ file: 'customers', filter }}
      filterNames={customersFilterNames}
    />
  )
}

function CustomerCard({ customer }: { customer: CustomerRowFragment }) {
  const { scope } = useViewer()
  const { dayOf } = useFormat()
  return (
    <RowCard
      title={customer.name}
      lines={[
        customer.phone,
        customer.city,
        scope !== 'person' && namesOf(customer.files.map(({ staff }) => staff?.name))[0],
      ]}
      aside={dayOf(customer.createdAt)}
    />
  )
}
