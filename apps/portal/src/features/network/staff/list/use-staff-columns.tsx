'use client'

import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { useFormat } from '@/lib/format/use-format.ts'
import { useViewer } from '@/lib/session/viewer-provider.tsx'
import type { Column } from '@/patterns/table/column.ts'
import { StaffStatusBadge } from '../staff-status-badge.tsx'
import type { StaffListRow } from './staff-table.tsx'

export function useStaffColumns(hasSales: boolean): Column<StaffListRow>[] {
  const t = useTranslations('staff')
  const { scope } = useViewer()
  const { money } = useFormat()
  return useMemo(() => {
    const columns: (Column<StaffListRow> | false)[] = [
      { id: 'name', header: t('columns.name'), cell: (one) => one.name, sort: 'name' },
      { id: 'post', header: t('columns.post'), cell: (one) => one.post, priority: 'medium' },
      { id: 'store', header: t('columns.store'), cell: (one) => one.store?.name ?? t('office') },
      scope === 'chain' && {
        id: 'franchisee',
        header: t('columns.franchisee'),
        cell: (one) => one.franchisee?.name,
        priority: 'low',
      },
      { id: 'status', header: t('columns.status'), cell: (one) => <StaffStatusBadge status={one.status} /> },
      hasSales && {
        id: 'sales',
        header: t('columns.sales'),
        cell: (one) => (one.sales === null ? <span className="text-soft">–</span> : money(one.sales)),
        numeric: true,
      },
      {
        id: 'phone',
        header: t('columns.phone'),
        cell: (one) => <span className="tabular">{one.phone}</span>,
        priority: 'low',
      },
      {
        id: 'staffNo',
        header: t('columns.staff_no'),
        cell: (one) => <span className="text-soft tabular">{one.staffNo}</span>,
        sort: 'staffNo',
        priority: 'medium',
      },
    ]
    return columns.filter((column) => column !== false)
  }, [t, scope, money, hasSales])
}
