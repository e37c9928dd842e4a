'use client'

import type { StaffFilter, StaffRowFragment } from '@generated/graphql.ts'
import { staffStatusTerms } from '@hubcap/words/terms/network'
import dynamic from 'next/dynamic'
import { useTranslations } from 'next-intl'
import { useFormat } from '@/lib/format/use-format.ts'
import { useTerms } from '@/lib/words/use-terms.ts'
import { ChoiceFilter } from '@/patterns/filters/choice-filter.tsx'
import { type ListOf, RecordList } from '@/patterns/table/record-list.tsx'
import { RowCard } from '@/patterns/table/row-card.tsx'
import { StaffStatusBadge } from '../staff-status-badge.tsx'
import { staffFilterNames } from './staff-address.ts'
import { useStaffActions } from './use-staff-actions.tsx'
import { useStaffColumns } from './use-staff-columns.tsx'

const StaffPanel = dynamic(() => import('../detail/staff-panel.tsx').then((file) => file.StaffPanel), { ssr: false })

/** `sales`: of the month; null for who sold nothing, and where they aren't read. */
export type StaffListRow = StaffRowFragment & { sales: number | null }

type Props = ListOf<StaffListRow> & {
  filter: StaffFilter
  hasSales: boolean
  /** Of the sales, YYYY-MM. */
  month: string
}

export function StaffTable({ filter, hasSales, month, ...rows }: Props) {
  const t = useTranslations('staff')
  const { choices } = useTerms()
  const columns = useStaffColumns(hasSales)
  const actions = useStaffActions()
  return (
    <RecordList
      list="staff"
      label={t('title')}
      columns={columns}
      {...rows}
      card={(person) => <StaffCard person={person} />}
      empty={{ title: t('empty.title'), hint: t('empty.hint') }}
      panel={StaffPanel}
      searchLabel={t('filters.search')}
      filters={<ChoiceFilter name="status" label={t('filters.status')} choices={choices(staffStatusTerms)} single />}
      exported={{ file: 'staff', filter, month }}
      actions={actions}
      filterNames={staffFilterNames}
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
