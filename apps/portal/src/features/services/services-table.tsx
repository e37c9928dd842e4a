'use client'

import type { ServiceItemFilter, ServiceRowFragment } from '@generated/graphql.ts'
import { serviceItemKindTerms, serviceItemStatusTerms } from '@hubcap/words/terms/services'
import dynamic from 'next/dynamic'
import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { useFormat } from '@/lib/format/use-format.ts'
import { useTerms } from '@/lib/words/use-terms.ts'
import { ChoiceFilter } from '@/patterns/filters/choice-filter.tsx'
import { StatusBadge } from '@/patterns/status-badge.tsx'
import type { Column } from '@/patterns/table/column.ts'
import { type ListOf, RecordList } from '@/patterns/table/record-list.tsx'
import { RowCard } from '@/patterns/table/row-card.tsx'
import { servicesFilterNames } from './services-address.ts'

const ServicePanel = dynamic(() => import('./service-panel.tsx').then((file) => file.ServicePanel), { ssr: false })

type Props = ListOf<ServiceRowFragment> & { filter: ServiceItemFilter }

/** One price, or from which to which where areas differ. */
function priceOf({ lowestPrice, highestPrice }: ServiceRowFragment, money: (minor: number) => string): string | null {
  if (lowestPrice === null || highestPrice === null) return null
  return lowestPrice === highestPrice ? money(lowestPrice) : `${money(lowestPrice)} – ${money(highestPrice)}`
}

export function ServicesTable({ filter, ...rows }: Props) {
  const t = useTranslations('services')
  const { term, choices } = useTerms()
  const { money } = useFormat()
  const columns = useMemo(
    (): Column<ServiceRowFragment>[] => [
      { id: 'name', header: t('columns.name'), cell: (one) => one.name, sort: 'name' },
      { id: 'kind', header: t('columns.kind'), cell: (one) => term(serviceItemKindTerms, one.kind) },
      { id: 'price', header: t('columns.price'), cell: (one) => priceOf(one, money), numeric: true },
      { id: 'productGroup', header: t('columns.group'), cell: (one) => one.productGroup, priority: 'medium' },
      {
        id: 'transferPrice',
        header: t('columns.transfer_price'),
        cell: (one) => one.transferPrice !== null && money(one.transferPrice),
        numeric: true,
        priority: 'medium',
      },
      {
        id: 'status',
        header: t('columns.status'),
        cell: (one) => (
          <StatusBadge tone={one.status === 'on_sale' ? 'good' : 'still'}>
            {term(serviceItemStatusTerms, one.status)}
          </StatusBadge>
        ),
      },
      {
        id: 'code',
        header: t('columns.code'),
        cell: (one) => <span className="text-soft tabular">{one.code}</span>,
        sort: 'code',
        priority: 'medium',
      },
    ],
    [t, term, money],
  )
  return (
    <RecordList
      list="service-items"
      label={t('title')}
      columns={columns}
      {...rows}
      card={(one) => (
        <RowCard
          title={one.name}
          lines={[term(serviceItemKindTerms, one.kind), one.productGroup]}
          figure={priceOf(one, money)}
          aside={term(serviceItemStatusTerms, one.status)}
        />
      )}
      empty={{ title: t('empty.title'), hint: t('empty.hint') }}
      panel={ServicePanel}
      searchLabel={t('filters.search')}
      filters={
        <>
          <ChoiceFilter name="kind" label={t('filters.kind')} choices={choices(serviceItemKindTerms)} single />
          <ChoiceFilter name="status" label={t('filters.status')} choices={choices(serviceItemStatusTerms)} single />
        </>
      }
      exported={{ file: 'service-items', filter }}
      filterNames={servicesFilterNames}
    />
  )
}
