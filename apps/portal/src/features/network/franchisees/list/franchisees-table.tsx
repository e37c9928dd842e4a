'use client'

import type { FranchiseeFilter, FranchiseeRowFragment } from '@generated/graphql.ts'
import { franchiseeKindTerms, franchiseeStatusTerms } from '@hubcap/words/terms/network'
import dynamic from 'next/dynamic'
import { useTranslations } from 'next-intl'
import { useFormat } from '@/lib/format/use-format.ts'
import { useTerms } from '@/lib/words/use-terms.ts'
import { ChoiceFilter } from '@/patterns/filters/choice-filter.tsx'
import { type ListOf, RecordList } from '@/patterns/table/record-list.tsx'
import { RowCard } from '@/patterns/table/row-card.tsx'
import { FranchiseeStatusBadge } from '../franchisee-status-badge.tsx'
import { franchiseesFilterNames } from './franchisees-address.ts'
import { useFranchiseeColumns } from './use-franchisee-columns.tsx'

const FranchiseePanel = dynamic(() => import('../detail/franchisee-panel.tsx').then((file) => file.FranchiseePanel), {
  ssr: false,
})

/** `sales`: of the month; null where they aren't read. */
export type FranchiseeListRow = FranchiseeRowFragment & { sales: number | null }

type Props = ListOf<FranchiseeListRow> & {
  filter: FranchiseeFilter
  hasSales: boolean
  /** Of the sales, YYYY-MM. */
  month: string
}

export function FranchiseesTable({ filter, hasSales, month, ...rows }: Props) {
  const t = useTranslations('franchisees')
  const { choices } = useTerms()
  const columns = useFranchiseeColumns(hasSales)
  return (
    <RecordList
      list="franchisees"
      label={t('title')}
      columns={columns}
      {...rows}
      card={(franchisee) => <FranchiseeCard franchisee={franchisee} />}
      empty={{ title: t('empty.title'), hint: t('empty.hint') }}
      panel={FranchiseePanel}
      searchLabel={t('filters.search')}
      filters={
        <>
          <ChoiceFilter name="kind" label={t('filters.kind')} choices={choices(franchiseeKindTerms)} single />
          <ChoiceFilter name="status" label={t('filters.status')} choices={choices(franchiseeStatusTerms)} single />
        </>
      }
      exported={{ file: 'franchisees', filter, month }}
      filterNames={franchiseesFilterNames}
    />
  )
}

function FranchiseeCard({ franchisee }: { franchisee: FranchiseeListRow }) {
  const t = useTranslations('franchisees')
  const { money } = useFormat()
  const { term } = useTerms()
  return (
    <RowCard
      title={franchisee.name}
      figure={franchisee.sales === null ? undefined : money(franchisee.sales)}
      lines={[
        term(franchiseeKindTerms, franchisee.kind),
        t('store_count', { count: franchisee.storeCount }),
        t('staff_count', { count: franchisee.staffCount }),
      ]}
      aside={<FranchiseeStatusBadge status={franchisee.status} />}
    />
  )
}
