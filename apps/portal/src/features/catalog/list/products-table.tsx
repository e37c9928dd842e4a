'use client'

import type { ProductFieldsFragment } from '@generated/graphql.ts'
import { cardProductStatusTerms } from '@hubcap/words/terms/catalog'
import dynamic from 'next/dynamic'
import { useTranslations } from 'next-intl'
import { useCallback } from 'react'
import { useFormat } from '@/lib/format/use-format.ts'
import { useTerms } from '@/lib/words/use-terms.ts'
import { ChoiceFilter } from '@/patterns/filters/choice-filter.tsx'
import { ClearFilters } from '@/patterns/filters/clear-filters.tsx'
import { SearchBox } from '@/patterns/filters/search-box.tsx'
import { DataTable } from '@/patterns/table/data-table.tsx'
import { ListEmpty } from '@/patterns/table/list-empty.tsx'
import type { PageInfo } from '@/patterns/table/pager.tsx'
import { RowCard } from '@/patterns/table/row-card.tsx'
import { useOpenRow } from '@/patterns/table/use-open-row.ts'
import { ProductStatusBadge } from '../product-status-badge.tsx'
import { productsFilterNames } from './products-address.ts'
import { useProductColumns } from './use-product-columns.tsx'

const ProductPanel = dynamic(() => import('../detail/product-panel.tsx').then((file) => file.ProductPanel), {
  ssr: false,
})

type Props = { rows: readonly ProductFieldsFragment[]; page: PageInfo; count: number }

export function ProductsTable({ rows, page, count }: Props) {
  const t = useTranslations('catalog')
  const { choices } = useTerms()
  const { close } = useOpenRow()
  const columns = useProductColumns()
  const panel = useCallback((id: string) => <ProductPanel key={id} id={id} onClose={close} />, [close])
  return (
    <DataTable
      list="card-products"
      label={t('title')}
      columns={columns}
      rows={rows}
      rowId={({ id }) => id}
      page={page}
      count={count}
      card={(product) => <ProductCard product={product} />}
      empty={<ListEmpty title={t('empty.title')} hint={t('empty.hint')} filters={productsFilterNames} />}
      panel={panel}
      search={<SearchBox label={t('filters.search')} />}
      filters={
        <>
          <ChoiceFilter name="status" label={t('filters.status')} choices={choices(cardProductStatusTerms)} single />
          <ClearFilters names={productsFilterNames} />
        </>
      }
    />
  )
}

function ProductCard({ product }: { product: ProductFieldsFragment }) {
  const t = useTranslations('catalog')
  const { money } = useFormat()
  const { price, principal, bonus } = product
  return (
    <RowCard
      title={product.name}
      figure={price === null ? undefined : money(price)}
      lines={[
        price === null && t('open_amount'),
        principal !== null && t('principal', { amount: money(principal) }),
        bonus > 0 && t('bonus', { amount: money(bonus) }),
      ]}
      aside={<ProductStatusBadge status={product.status} />}
    />
  )
}
