'use client'

import { type CustomerFilter, type CustomerRowFragment, FindDevelopersDocument } from '@generated/graphql.ts'
import dynamic from 'next/dynamic'
import { useTranslations } from 'next-intl'
import { useCallback } from 'react'
import { ask } from '@/lib/api/ask.ts'
import { nodesOf } from '@/lib/api/nodes-of.ts'
import { useFormat } from '@/lib/format/use-format.ts'
import { useViewer } from '@/lib/session/viewer-provider.tsx'
import { SearchFilter } from '@/patterns/filters/search-filter.tsx'
import { type ListOf, RecordList } from '@/patterns/table/record-list.tsx'
import { RowCard } from '@/patterns/table/row-card.tsx'
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
      filters={<CustomersFilters filter={filter} developer={developer} />}
      exported={{ file: 'customers', filter }}
      filterNames={customersFilterNames}
    />
  )
}

function CustomersFilters({ filter, developer }: Pick<Props, 'filter' | 'developer'>) {
  const t = useTranslations('customers.filters')
  const { scope } = useViewer()
  const { franchiseeIds, storeIds } = filter
  const search = useCallback(
    async (text: string) => {
      const { staff } = await ask(FindDevelopersDocument, { text: text || null, franchiseeIds, storeIds })
      return nodesOf(staff).map(({ id, name, store }) => ({ id, name, ...(store && { hint: store.name }) }))
    },
    [franchiseeIds, storeIds],
  )
  return (
    <>
      {scope !== 'person' && (
        <SearchFilter name="staff" label={t('developer')} search={search} chosenName={developer} />
      )}
    </>
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
