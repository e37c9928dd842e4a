'use client'

import type { CardProductFilter, ProductFieldsFragment } from '@generated/graphql.ts'
import { cardProductStatusTerms } from '@hubcap/words/terms/catalog'
import dynamic from 'next/dynamic'
import { useTranslations } from 'next-intl'
import { useFormat } from '@/lib/format/use-format.ts'
import { useTerms } from '@/lib/words/use-terms.ts'
import { ChoiceFilter } from '@/patterns/filters/choice-filter.tsx'
import { type ListOf, RecordList } from '@/patterns/table/record-list.tsx'
import { RowCard } from '@/patterns/table/row-card.tsx'
import { ProductStatusBadge } from '../product-status-badge.tsx'
import { productsFilterNames } from './products-address.ts'
import { useProductActions } from './use-product-actions.tsx'
import { useProductColumns } from './use-product-columns.tsx'

const ProductPanel = dynamic(() => import('../detail/product-panel.tsx').then((file) => file.ProductPanel), {
  ssr: false,
})

type Props = ListOf<ProductFieldsFragment> & { filter: CardProductFilter }

export function ProductsTable({ filter, ...rows }: Props) {
  const t = useTranslations('catalog')
  const { choices } = useTerms()
  const columns = useProductColumns()
  const actions = useProductActions()
  return (
    <RecordList
      list="card-products"
      label={t('title')}
      columns={columns}
      {...rows}
      card={(product) => <ProductCard product={product} />}
      empty={{ title: t('empty.title'), hint: t('empty.hint') }}
      panel={ProductPanel}
      searchLabel={t('filters.search')}
      filters={
        <ChoiceFilter name="status" label={t('filters.status')} choices={choices(cardProductStatusTerms)} single />
      }
      exported={{ file: 'card-products', filter }}
      actions={actions}
      filterNames={productsFilterNames}
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
