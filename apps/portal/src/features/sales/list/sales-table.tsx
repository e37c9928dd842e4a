'use client'

import type { CardSaleFilter, SaleRowFragment, SalesListQuery } from '@generated/graphql.ts'
import dynamic from 'next/dynamic'
import { useTranslations } from 'next-intl'
import { useFormat } from '@/lib/format/use-format.ts'
import { type ListOf, RecordList } from '@/patterns/table/record-list.tsx'
import { SaleCard } from './sale-card.tsx'
import { salesFilterNames } from './sales-address.ts'
import { SalesFilters } from './sales-filters.tsx'
import { SalesSummary } from './sales-summary.tsx'
import type { SellerShares } from './seller-shares.ts'
import { useSaleActions } from './use-sale-actions.tsx'
import { useSaleColumns } from './use-sale-columns.tsx'

const SalePanel = dynamic(() => import('../detail/sale-panel.tsx').then((file) => file.SalePanel), { ssr: false })

export type SalesTotals = SalesListQuery['cardSales']['totals']

type Props = ListOf<SaleRowFragment> & {
  totals: SalesTotals
  shares: SellerShares | null
  filter: CardSaleFilter
  names: { staff: string | null; product: string | null }
}

export function SalesTable({ totals, shares, filter, names, ...rows }: Props) {
  const t = useTranslations('sales')
  const columns = useSaleColumns(totals)
  const actions = useSaleActions()
  const { from, to } = filter
  const { day } = useFormat()
  return (
    <>
      <SalesSummary totals={totals} shares={shares} period={from && to ? `${day(from)} – ${day(to)}` : ''} />
      <RecordList
        list="sales"
        label={t('title')}
        columns={columns}
        {...rows}
        isPale={({ status }) => status === 'voided'}
        card={(sale) => <SaleCard sale={sale} />}
        empty={{ title: t('empty.title'), hint: t('empty.hint') }}
        panel={SalePanel}
        searchLabel={t('filters.search')}
        filters={<SalesFilters names={names} />}
        exported={{ file: 'card-sales', filter }}
        actions={actions}
        filterNames={salesFilterNames}
      />
    </>
  )
}
