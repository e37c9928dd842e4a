'use client'

import type { CustomerRowFragment } from '@generated/graphql.ts'
import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { useFormat } from '@/lib/format/use-format.ts'
import { useViewer } from '@/lib/session/viewer-provider.tsx'
import type { Column } from '@/patterns/table/column.ts'

/** Different names once, in the order of the files: the earliest first. */
export const namesOf = (names: readonly (string | undefined)[]): string[] => [
  ...new Set(names.filter((name) => name !== undefined)),
]

export function useCustomerColumns(): Column<CustomerRowFragment>[] {
  const t = useTranslations('customers')
  const { scope } = useViewer()
  const { dayOf } = useFormat()
  return useMemo(() => {
    const columns: (Column<CustomerRowFragment> | false)[] = [
      { id: 'name', header: t('columns.name'), cell: (one) => one.name, sort: 'name' },
      { id: 'phone', header: t('columns.phone'), cell: (one) => <span className="tabular">{one.phone}</span> },
      { id: 'city', header: t('columns.city'), cell: (one) => one.city, priority: 'low' },
      scope !== 'person' && {
        id: 'developer',
        header: t('columns.developer'),
        cell: (one) => namesOf(one.files.map(({ staff }) => staff?.name)).join(t('comma')),
        priority: 'medium',
      },
      scope === 'chain' && {
        id: 'franchisees',
        header: t('columns.franchisees'),
        cell: (one) => namesOf(one.files.map(({ franchisee }) => franchisee?.name)).join(t('comma')),
        priority: 'low',
      },
      {
        id: 'createdAt',
        header: t('columns.created_at'),
        cell: (one) => <span className="tabular">{dayOf(one.createdAt)}</span>,
        sort: 'createdAt',
      },
      {
        id: 'customerNo',
        header: t('columns.customer_no'),
        cell: (one) => <span className="text-soft tabular">{one.customerNo}</span>,
        sort: 'customerNo',
        priority: 'low',
      },
    ]
    return columns.filter((column) => column !== false)
  }, [t, scope, dayOf])
}
