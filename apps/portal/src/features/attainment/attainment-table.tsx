'use client'

import type { AttainmentFilter, AttainmentLineFragment, AttainmentQuery, PlaceKind } from '@generated/graphql.ts'
import { organisations } from '@hubcap/rules/quotas/attainment'
import { useTranslations } from 'next-intl'
import { useQuotaMetrics } from '@/lib/metrics/use-quota-metrics.ts'
import { ChoiceFilter } from '@/patterns/filters/choice-filter.tsx'
import { ClearFilters } from '@/patterns/filters/clear-filters.tsx'
import { SearchBox } from '@/patterns/filters/search-box.tsx'
import { DataTable } from '@/patterns/table/data-table.tsx'
import { ListEmpty } from '@/patterns/table/list-empty.tsx'
import type { ListOf } from '@/patterns/table/record-list.tsx'
import { attainmentFilterNames, spans } from './attainment-address.ts'
import { AttainmentCard } from './attainment-card.tsx'
import { useAttainmentColumns } from './use-attainment-columns.tsx'

export type AttainmentTotals = Pick<AttainmentQuery['attainment'], 'target' | 'effective' | 'actual' | 'attainment'>

type Props = ListOf<AttainmentLineFragment> & {
  totals: AttainmentTotals
  level: PlaceKind
  filter: AttainmentFilter
  /** There are several months, so each row says of which it is. */
  hasMonths: boolean
}

const keyOf = ({ key }: AttainmentLineFragment) => key

export function AttainmentTable({ totals, level, filter, hasMonths, ...rows }: Props) {
  const t = useTranslations('attainment')
  const { metric } = filter
  const { measures, own } = useQuotaMetrics(metric)
  const columns = useAttainmentColumns({ totals, level, metric, hasMonths })
  return (
    <DataTable
      list={`attainment-${level}`}
      label={t('title')}
      columns={columns}
      {...rows}
      rowId={keyOf}
      isWhole
      exported={{ file: 'attainment', filter }}
      isPale={({ effective }) => effective === null}
      card={(line) => <AttainmentCard line={line} metric={metric} hasMonths={hasMonths} />}
      empty={<ListEmpty title={t('empty.title')} hint={t('empty.hint')} filters={attainmentFilterNames} />}
      search={<SearchBox label={t('search')} />}
      filters={
        <>
          <ChoiceFilter name="metric" label={t('metric')} single choices={[...measures, ...own]} />
          <ChoiceFilter
            name="span"
            label={t('span')}
            single
            choices={spans.map((value) => ({ value, label: t(`spans.${value}`) }))}
          />
          <ChoiceFilter
            name="organised"
            label={t('organised')}
            single
            choices={organisations.map((value) => ({ value, label: t(`organisations.${value}`) }))}
          />
          <ClearFilters names={attainmentFilterNames} />
        </>
      }
    />
  )
}
