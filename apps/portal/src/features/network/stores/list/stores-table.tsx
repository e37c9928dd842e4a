'use client'

import type { StoreFilter, StoreRowFragment } from '@generated/graphql.ts'
import dynamic from 'next/dynamic'
import { useTranslations } from 'next-intl'
import { useCallback } from 'react'
import { useFormat } from '@/lib/format/use-format.ts'
import { useViewer } from '@/lib/session/viewer-provider.tsx'
import { ExportLink } from '@/patterns/export-link.tsx'
import { SearchBox } from '@/patterns/filters/search-box.tsx'
import { DataTable } from '@/patterns/table/data-table.tsx'
import { ListEmpty } from '@/patterns/table/list-empty.tsx'
import type { PageInfo } from '@/patterns/table/pager.tsx'
import { RowCard } from '@/patterns/table/row-card.tsx'
import { useOpenRow } from '@/patterns/table/use-open-row.ts'
import { StoreStatusBadge } from '../store-status-badge.tsx'
import { storesFilterNames } from './stores-address.ts'
import { StoresFilters } from './stores-filters.tsx'
import { useStoreColumns } from './use-store-columns.tsx'

const StorePanel = dynamic(() => import('../detail/store-panel.tsx').then((file) => file.StorePanel), { ssr: false })

/** `area`: where it is, by name. `sales`: of the month; null where they aren't read. */
export type StoreListRow = StoreRowFragment & { area: string | null; sales: number | null }

type Props = {
  rows: readonly StoreListRow[]
  page: PageInfo
  count: number
  filter: StoreFilter
  franchiseeName: string | null
  hasSales: boolean
}

export function StoresTable({ rows, page, count, filter, franchiseeName, hasSales }: Props) {
  const t = useTranslations('stores')
  const { close } = useOpenRow()
  const columns = useStoreColumns(hasSales)
  const panel = useCallback((id: string) => <StorePanel key={id} id={id} onClose={close} />, [close])
  return (
    <DataTable
      list="stores"
      label={t('title')}
      columns={columns}
      rows={rows}
      rowId={({ id }) => id}
      page={page}
      count={count}
      card={(store) => <StoreCard store={store} />}
      empty={<ListEmpty title={t('empty.title')} hint={t('empty.hint')} filters={storesFilterNames} />}
      panel={panel}
      search={<SearchBox label={t('filters.search')} />}
      filters={<StoresFilters franchiseeName={franchiseeName} />}
      tools={<ExportLink file="stores" filter={filter} />}
    />
  )
}

function StoreCard({ store }: { store: StoreListRow }) {
  const t = useTranslations('stores')
  const { scope } = useViewer()
  const { money } = useFormat()
  return (
    <RowCard
      title={store.name}
      figure={store.sales === null ? undefined : money(store.sales)}
      lines={[scope === 'chain' && store.franchisee?.name, store.area, t('staff_count', { count: store.staffCount })]}
      aside={<StoreStatusBadge status={store.status} />}
    />
  )
}
