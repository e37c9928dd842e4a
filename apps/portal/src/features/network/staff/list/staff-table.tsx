'use client'

import type { StaffFilter, StaffRowFragment } from '@generated/graphql.ts'
import { staffStatusTerms } from '@hubcap/words/terms/network'
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
import { StaffStatusBadge } from '../staff-status-badge.tsx'
import { staffFilterNames } from './staff-address.ts'
import { useStaffColumns } from './use-staff-columns.tsx'

const StaffPanel = dynamic(() => import('../detail/staff-panel.tsx').then((file) => file.StaffPanel), { ssr: false })

/** `sales`: of the month; null for who sold nothing, and where they aren't read. */
export type StaffListRow = StaffRowFragment & { sales: number | null }

type Props = {
  rows: readonly StaffListRow[]
  page: PageInfo
  count: number
  filter: StaffFilter
  hasSales: boolean
}

export function StaffTable({ rows, page, count, filter, hasSales }: Props) {
  const t = useTranslations('staff')
  const { choices } = useTerms()
  const { close } = useOpenRow()
  const columns = useStaffColumns(hasSales)
  const panel = useCallback((id: string) => <StaffPanel key={id} id={id} onClose={close} />, [close])
  return (
    <DataTable
      list="staff"
      label={t('title')}
      columns={columns}
      rows={rows}
      rowId={({ id }) => id}
      page={page}
      count={count}
      card={(person) => <StaffCard person={person} />}
      empty={<ListEmpty title={t('empty.title')} hint={t('empty.hint')} filters={staffFilterNames} />}
      panel={panel}
      search={<SearchBox label={t('filters.search')} />}
      filters={
        <>
          <ChoiceFilter name="status" label={t('filters.status')} choices={choices(staffStatusTerms)} single />
          <ClearFilters names={staffFilterNames} />
        </>
      }
      tools={<ExportLink file="staff" filter={filter} />}
    />
  )
}

function StaffCard({ person }: { person: StaffListRow }) {
  const t = useTranslations('staff')
  const { money } = useFormat()
  return (
    <RowCard
      title={person.name}
      figure={person.sales === null ? undefined : money(person.sales)}
      lines={[person.post, person.store?.name ?? t('office'), person.staffNo]}
      aside={<StaffStatusBadge status={person.status} />}
    />
  )
}
