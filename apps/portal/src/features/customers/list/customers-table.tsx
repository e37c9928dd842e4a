'use client'

import { type CustomerFilter, type CustomerRowFragment, FindDevelopersDocument } from '@generated/graphql.ts'
import dynamic from 'next/dynamic'
import { useTranslations } from 'next-intl'
import { useCallback } from 'react'
import { ask } from '@/lib/api/ask.ts'
import { nodesOf } from '@/lib/api/nodes-of.ts'
import { useFormat } from '@/lib/format/use-format.ts'
import { useViewer } from '@/lib/session/viewer-provider.tsx'
import { ExportLink } from '@/patterns/export-link.tsx'
import { ClearFilters } from '@/patterns/filters/clear-filters.tsx'
import { SearchBox } from '@/patterns/filters/search-box.tsx'
import { SearchFilter } from '@/patterns/filters/search-filter.tsx'
import { DataTable } from '@/patterns/table/data-table.tsx'
import { ListEmpty } from '@/patterns/table/list-empty.tsx'
import type { PageInfo } from '@/patterns/table/pager.tsx'
import { RowCard } from '@/patterns/table/row-card.tsx'
import { useOpenRow } from '@/patterns/table/use-open-row.ts'
import { customersFilterNames } from './customers-address.ts'
import { namesOf, useCustomerColumns } from './use-customer-columns.tsx'

const CustomerPanel = dynamic(() => import('../detail/customer-panel.tsx').then((file) => file.CustomerPanel), {
  ssr: false,
})

type Props = {
  rows: readonly CustomerRowFragment[]
  page: PageInfo
  count: number
  filter: CustomerFilter
  /** Name of the person who is filtered by. */
  developer: string | null
}

export function CustomersTable({ rows, page, count, filter, developer }: Props) {
  const t = useTranslations('customers')
  const { close } = useOpenRow()
  const columns = useCustomerColumns()
  const panel = useCallback((id: string) => <CustomerPanel key={id} id={id} onClose={close} />, [close])
  return (
    <DataTable
      list="customers"
      label={t('title')}
      columns={columns}
      rows={rows}
      rowId={({ id }) => id}
      page={page}
      count={count}
      card={(customer) => <CustomerCard customer={customer} />}
      empty={<ListEmpty title={t('empty.title')} hint={t('empty.hint')} filters={customersFilterNames} />}
      panel={panel}
      search={<SearchBox label={t('filters.search')} />}
      filters={<CustomersFilters filter={filter} developer={developer} />}
      tools={<ExportLink file="customers" filter={filter} />}
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
      <ClearFilters names={customersFilterNames} />
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
