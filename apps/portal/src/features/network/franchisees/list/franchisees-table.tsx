'use client'

import type { FranchiseeFilter, FranchiseeRowFragment } from '@generated/graphql.ts'
import { franchiseeKindTerms, franchiseeStatusTerms } from '@hubcap/words/terms/network'
import dynamic from 'next/dynamic'
import { useTranslations } from 'next-intl'
import { useCallback } from 'react'
import { useFormat } from '@/lib/format/use-format.ts'
import { useTerms } from '@/lib/words/use-terms.ts'
import { ExportLink } from '@/patterns/export-link.tsx'
import { ChoiceFilter } from '@/patterns/filters/choice-filter.tsx'
import { ClearFilters } from '@/patterns/filters/clear-filters.tsx'
import { SearchBox } from '@/patterns/filters/search-box.tsx'
import { DataTable } from '@/patterns/table/data-table.tsx'
import { ListEmpty } from '@/patterns/table/list-empty.tsx'
import type { PageInfo } from '@/patterns/table/pager.tsx'
import { RowCard } from '@/patterns/table/row-card.tsx'
import { useOpenRow } from '@/patterns/table/use-open-row.ts'
import { FranchiseeStatusBadge } from '../franchisee-status-badge.tsx'
import { franchiseesFilterNames } from './franchisees-address.ts'
import { useFranchiseeColumns } from './use-franchisee-columns.tsx'

const FranchiseePanel = dynamic(() => import('../detail/franchisee-panel.tsx').then((file) => file.FranchiseePanel), {
  ssr: false,
})

/** `sales`: of the month; null where they aren't read. */
export type FranchiseeListRow = FranchiseeRowFragment & { sales: number | null }

type Props = {
  rows: readonly FranchiseeListRow[]
  page: PageInfo
  count: number
  filter: FranchiseeFilter
  hasSales: boolean
}

export function FranchiseesTable({ rows, page, count, filter, hasSales }: Props) {
  const t = useTranslations('franchisees')
  const { choices } = useTerms()
  const { close } = useOpenRow()
  const columns = useFranchiseeColumns(hasSales)
  const panel = useCallback((id: string) => <FranchiseePanel key={id} id={id} onClose={close} />, [close])
  return (
    <DataTable
      list="franchisees"
      label={t('title')}
      columns={columns}
      rows={rows}
      rowId={({ id }) => id}
      page={page}
      count={count}
      card={(franchisee) => <FranchiseeCard franchisee={franchisee} />}
      empty={<ListEmpty title={t('empty.title')} hint={t('empty.hint')} filters={franchiseesFilterNames} />}
      panel={panel}
      search={<SearchBox label={t('filters.search')} />}
      filters={
        <>
          <ChoiceFilter name="kind" label={t('filters.kind')} choices={choices(franchiseeKindTerms)} single />
          <ChoiceFilter name="status" label={t('filters.status')} choices={choices(franchiseeStatusTerms)} single />
          <ClearFilters names={franchiseesFilterNames} />
        </>
      }
      tools={<ExportLink file="franchisees" filter={filter} />}
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
