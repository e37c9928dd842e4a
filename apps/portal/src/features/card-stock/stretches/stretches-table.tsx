'use client'

import type { NumberStretchFilter, StretchListQuery, StretchRowFragment } from '@generated/graphql.ts'
import { holderLevelTerms, numberSeriesKindTerms, stockStateTerms } from '@hubcap/words/terms/cards'
import { useLocale, useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { useFormat } from '@/lib/format/use-format.ts'
import type { Locale } from '@/lib/i18n/locales.ts'
import { useTerms } from '@/lib/words/use-terms.ts'
import { ChoiceFilter } from '@/patterns/filters/choice-filter.tsx'
import { ClearFilters } from '@/patterns/filters/clear-filters.tsx'
import type { Column } from '@/patterns/table/column.ts'
import { DataTable } from '@/patterns/table/data-table.tsx'
import { ListEmpty } from '@/patterns/table/list-empty.tsx'
import type { ListOf } from '@/patterns/table/record-list.tsx'
import { RowCard } from '@/patterns/table/row-card.tsx'
import { holderName } from '../holder-name.tsx'
import { writtenRange } from '../written-range.ts'
import { stretchesFilterNames } from './stretches-address.ts'

type Series = NonNullable<StretchListQuery['numberSeries']['edges'][number]>['node']
type Props = ListOf<StretchRowFragment> & { filter: NumberStretchFilter; series: readonly NonNullable<Series>[] }

const idOf = ({ id }: StretchRowFragment) => id
const isGone = ({ state }: StretchRowFragment) => state !== 'held' && state !== 'on_the_way'

/** Where they lie, from the franchisee down. */
const placeOf = ({ franchisee, store, staff }: StretchRowFragment) =>
  [franchisee?.name, store?.name, staff?.name].filter(Boolean).join(' · ')

export function StretchesTable({ filter, series, ...rows }: Props) {
  const t = useTranslations('card_stock.list')
  const locale = useLocale() as Locale
  const { choices, term } = useTerms()
  const { count, moment } = useFormat()
  const columns = useMemo(
    (): Column<StretchRowFragment>[] => [
      {
        id: 'first',
        header: t('numbers'),
        cell: (one) => <span className="tabular">{writtenRange(one)}</span>,
        sort: 'first',
      },
      { id: 'quantity', header: t('quantity'), cell: (one) => count(one.quantity), numeric: true },
      { id: 'state', header: t('state'), cell: (one) => term(stockStateTerms, one.state) },
      { id: 'holder', header: t('holder'), cell: (one) => holderName(one.holder, one, locale) },
      { id: 'place', header: t('place'), cell: placeOf, priority: 'low' },
      { id: 'series', header: t('series'), cell: (one) => one.series.name, priority: 'medium' },
      {
        id: 'since',
        header: t('since'),
        cell: (one) => <span className="tabular">{moment(one.since)}</span>,
        priority: 'medium',
      },
    ],
    [t, locale, term, count, moment],
  )
  return (
    <DataTable
      list="stretches"
      label={t('title')}
      columns={columns}
      {...rows}
      rowId={idOf}
      isPale={isGone}
      card={(one) => (
        <RowCard
          title={writtenRange(one)}
          figure={count(one.quantity)}
          lines={[term(stockStateTerms, one.state), holderName(one.holder, one, locale), one.series.name]}
          aside={moment(one.since)}
        />
      )}
      empty={<ListEmpty title={t('empty.title')} hint={t('empty.hint')} filters={stretchesFilterNames} />}
      filters={
        <>
          <ChoiceFilter
            name="series"
            label={t('series')}
            choices={series.map(({ id, name }) => ({ value: id, label: name }))}
            single
          />
          <ChoiceFilter name="kind" label={t('kind')} choices={choices(numberSeriesKindTerms)} />
          <ChoiceFilter name="state" label={t('state')} choices={choices(stockStateTerms)} />
          <ChoiceFilter name="holder" label={t('holder')} choices={choices(holderLevelTerms)} />
          <ClearFilters names={stretchesFilterNames} />
        </>
      }
      exported={{ file: 'card-stock', filter }}
    />
  )
}
