'use client'

import { franchiseeKindTerms } from '@hubcap/words/terms/network'
import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { useFormat } from '@/lib/format/use-format.ts'
import { useTerms } from '@/lib/words/use-terms.ts'
import type { Column } from '@/patterns/table/column.ts'
import { FranchiseeStatusBadge } from '../franchisee-status-badge.tsx'
import type { FranchiseeListRow } from './franchisees-table.tsx'

export function useFranchiseeColumns(hasSales: boolean): Column<FranchiseeListRow>[] {
  const t = useTranslations('franchisees.columns')
  const { count, money } = useFormat()
  const { term } = useTerms()
  return useMemo(() => {
    const columns: (Column<FranchiseeListRow> | false)[] = [
      { id: 'name', header: t('name'), cell: (one) => one.name, sort: 'name' },
      { id: 'kind', header: t('kind'), cell: (one) => term(franchiseeKindTerms, one.kind) },
      { id: 'status', header: t('status'), cell: (one) => <FranchiseeStatusBadge status={one.status} /> },
      { id: 'contact', header: t('contact'), cell: (one) => one.contactName, priority: 'low' },
      { id: 'stores', header: t('stores'), cell: (one) => count(one.storeCount), numeric: true },
      { id: 'staff', header: t('staff'), cell: (one) => count(one.staffCount), numeric: true, priority: 'medium' },
      hasSales && { id: 'sales', header: t('sales'), cell: (one) => money(one.sales ?? 0), numeric: true },
      {
        id: 'code',
        header: t('code'),
        cell: (one) => <span className="text-soft tabular">{one.code}</span>,
        sort: 'code',
        priority: 'medium',
      },
    ]
    return columns.filter((column) => column !== false)
  }, [t, count, money, term, hasSales])
}
