'use client'

import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { useFormat } from '@/lib/format/use-format.ts'
import { useViewer } from '@/lib/session/viewer-provider.tsx'
import type { Column } from '@/patterns/table/column.ts'
import { StoreStatusBadge } from '../store-status-badge.tsx'
import type { StoreListRow } from './stores-table.tsx'

export function useStoreColumns(hasSales: boolean): Column<StoreListRow>[] {
  const t = useTranslations('stores.columns')
  const { scope } = useViewer()
  const { count, money } = useFormat()
  return useMemo(() => {
    const columns: (Column<StoreListRow> | false)[] = [
      { id: 'name', header: t('name'), cell: (store) => store.name, sort: 'name' },
      scope === 'chain' && { id: 'franchisee', header: t('franchisee'), cell: (store) => store.franchisee?.name },
      { id: 'area', header: t('area'), cell: (store) => store.area, priority: 'low' },
      { id: 'status', header: t('status'), cell: (store) => <StoreStatusBadge status={store.status} /> },
      { id: 'staff', header: t('staff'), cell: (store) => count(store.staffCount), numeric: true },
      hasSales && { id: 'sales', header: t('sales'), cell: (store) => money(store.sales ?? 0), numeric: true },
      {
        id: 'code',
        header: t('code'),
        cell: (store) => <span className="text-soft tabular">{store.code}</span>,
        sort: 'code',
        priority: 'medium',
      },
    ]
    return columns.filter((column) => column !== false)
  }, [t, scope, count, money, hasSales])
}
