'use client'

import type { CustomerFileRowFragment } from '@generated/graphql.ts'
import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { useFormat } from '@/lib/format/use-format.ts'
import { useViewer } from '@/lib/session/viewer-provider.tsx'
import type { Column } from '@/patterns/table/column.ts'

/** Who developed the customer, in the viewer's words: somebody who moved on is out of sight and has no name here. */
export function useDeveloperName(): (file: CustomerFileRowFragment) => string {
  const t = useTranslations('customers.new')
  return ({ staff, isDeveloped }) => staff?.name ?? t(isDeveloped ? 'former' : 'nobody')
}

export function useFileColumns(): Column<CustomerFileRowFragment>[] {
  const t = useTranslations('customers')
  const { scope } = useViewer()
  const { day } = useFormat()
  return useMemo(() => {
    const developer = ({ staff, isDeveloped }: CustomerFileRowFragment) =>
      staff?.name ?? <span className="text-soft">{t(isDeveloped ? 'new.former' : 'new.nobody')}</span>
    const columns: (Column<CustomerFileRowFragment> | false)[] = [
      { id: 'name', header: t('columns.name'), cell: (one) => one.customer?.name },
      {
        id: 'phone',
        header: t('columns.phone'),
        cell: (one) => <span className="tabular">{one.customer?.phone}</span>,
      },
      {
        id: 'openedOn',
        header: t('columns.opened_on'),
        cell: (one) => <span className="tabular">{day(one.openedOn)}</span>,
        sort: 'openedOn',
      },
      scope !== 'person' && { id: 'developer', header: t('columns.developer'), cell: developer, priority: 'medium' },
      scope !== 'person' &&
        scope !== 'store' && {
          id: 'store',
          header: t('columns.store'),
          cell: (one) => one.store?.name,
          priority: 'medium',
        },
      scope === 'chain' && {
        id: 'franchisee',
        header: t('columns.franchisees'),
        cell: (one) => one.franchisee?.name,
        priority: 'low',
      },
      {
        id: 'customerNo',
        header: t('columns.customer_no'),
        cell: (one) => <span className="text-soft tabular">{one.customer?.customerNo}</span>,
        priority: 'low',
      },
    ]
    return columns.filter((column) => column !== false)
  }, [t, scope, day])
}
