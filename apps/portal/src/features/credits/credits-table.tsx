'use client'

import type { CreditListQuery, CreditRowFragment, MetricChoiceFragment } from '@generated/graphql.ts'
import { useTranslations } from 'next-intl'
import { DataTable } from '@/patterns/table/data-table.tsx'
import { ListEmpty } from '@/patterns/table/list-empty.tsx'
import type { ListOf } from '@/patterns/table/record-list.tsx'
import { CreditCard } from './credit-card.tsx'
import { type CreditsFilter, creditsFilterNames } from './credits-address.ts'
import { CreditsFilters } from './credits-filters.tsx'
import { MetricChoice } from './metric-choice.tsx'
import { useCreditColumns } from './use-credit-columns.tsx'

export type ListedCredit = CreditRowFragment & { id: string }
export type CreditTotal = Pick<CreditListQuery['credits'], 'sum' | 'unit' | 'parts'>

type Props = ListOf<ListedCredit> & {
  metric: MetricChoiceFragment
  metrics: readonly MetricChoiceFragment[]
  total: CreditTotal
  filter: CreditsFilter
  staffName: string | null
}

const rowId = ({ id }: ListedCredit) => id

export function CreditsTable({ metric, metrics, total, filter, staffName, ...list }: Props) {
  const t = useTranslations('credits')
  const columns = useCreditColumns(total, list.count)
  return (
    <DataTable
      {...list}
      list="credits"
      label={t('title')}
      columns={columns}
      rowId={rowId}
      isPale={({ event }) => event !== 'made'}
      card={(credit) => <CreditCard credit={credit} total={total} />}
      empty={<ListEmpty title={t('empty.title')} hint={t('empty.hint')} filters={creditsFilterNames} />}
      search={<MetricChoice metric={metric} metrics={metrics} />}
      filters={<CreditsFilters staffName={staffName} />}
      exported={{ file: 'credits', filter }}
      isWhole
    />
  )
}
