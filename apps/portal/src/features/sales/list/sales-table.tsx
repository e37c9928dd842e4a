'use client'

import type { CardSaleFilter, SaleRowFragment, SalesListQuery } from '@generated/graphql.ts'
import dynamic from 'next/dynamic'
import { useTranslations } from 'next-intl'
import { useCallback } from 'react'
import { useFormat } from '@/lib/format/use-format.ts'
import { EmptyState } from '@/patterns/empty-state.tsx'
import { ExportLink } from '@/patterns/export-link.tsx'
import { SearchBox } from '@/patterns/filters/search-box.tsx'
import { DataTable } from '@/patterns/table/data-table.tsx'
import type { PageInfo } from '@/patterns/table/pager.tsx'
import { useOpenRow } from '@/patterns/table/use-open-row.ts'
import { SaleCard } from './sale-card.tsx'
import { SalesFilters } from './sales-filters.tsx'
import { SalesSummary } from './sales-summary.tsx'
import { useSaleColumns } from './use-sale-columns.tsx'

const SalePanel = dynamic(() => import('../detail/sale-panel.tsx').then((file) => file.SalePanel), { ssr: false })

export type SalesTotals = SalesListQuery['cardSales']['totals']

type Props = {
  rows: readonly SaleRowFragment[]
  page: PageInfo
  count: number
  totals: SalesTotals
  filter: CardSaleFilter
  names: { staff: string | null; product: string | null }
}

export function SalesTable({ rows, page, count, totals, filter, names }: Props) {
  const t = useTranslations('sales')
  const { close } = useOpenRow()
  const columns = useSaleColumns(totals)
  const panel = useCallback((id: string) => <SalePanel key={id} id={id} onClose={close} />, [close])
  const { from, to, ...rest } = filter
  const { day } = useFormat()
  return (
    <>
      <SalesSummary totals={totals} period={from && to ? `${day(from)} – ${day(to)}` : ''} />
      <DataTable
        list="sales"
        label={t('title')}
        columns={columns}
        rows={rows}
        rowId={({ id }) => id}
        page={page}
        count={count}
        isPale={({ status }) => status === 'voided'}
        card={(sale) => <SaleCard sale={sale} />}
        empty={<EmptyState title={t('empty.title')} hint={t('empty.hint')} />}
        panel={panel}
        search={<SearchBox label={t('filters.search')} />}
        filters={
          <SalesFilters names={names} storeIds={rest.storeIds ?? null} franchiseeIds={rest.franchiseeIds ?? null} />
        }
        tools={<ExportLink file="card-sales" filter={filter} />}
      />
    </>
  )
}
