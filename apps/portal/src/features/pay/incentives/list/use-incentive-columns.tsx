'use client'

import type { IncentiveRowFragment } from '@generated/graphql.ts'
import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { useFormat } from '@/lib/format/use-format.ts'
import { useViewer } from '@/lib/session/viewer-provider.tsx'
import type { Column } from '@/patterns/table/column.ts'
import { IncentiveState } from './incentive-state.tsx'
import { SignedAmount } from './signed-amount.tsx'

/** A viewer with one store needs no column of stores, a rep none of people. */
export function useIncentiveColumns(): Column<IncentiveRowFragment>[] {
  const t = useTranslations('pay.incentives')
  const { scope } = useViewer()
  const { day } = useFormat()
  return useMemo(() => {
    const columns: (Column<IncentiveRowFragment> | false)[] = [
      scope !== 'person' && {
        id: 'staff',
        header: t('staff'),
        cell: ({ staff }) => staff?.name ?? <span className="text-soft">{t('out_of_sight')}</span>,
      },
      { id: 'item', header: t('item'), cell: ({ item }) => item.name },
      {
        id: 'amount',
        header: t('amount'),
        cell: (row) => <SignedAmount row={row} />,
        numeric: true,
        sort: 'amount',
      },
      { id: 'status', header: t('status'), cell: (row) => <IncentiveState row={row} /> },
      {
        id: 'day',
        header: t('day'),
        cell: (row) => <span className="tabular">{day(row.day)}</span>,
        sort: 'day',
      },
      scope !== 'person' &&
        scope !== 'store' && { id: 'store', header: t('store'), cell: ({ store }) => store?.name, priority: 'medium' },
      scope === 'chain' && {
        id: 'franchisee',
        header: t('franchisee'),
        cell: ({ franchisee }) => franchisee?.name,
        priority: 'spare',
      },
      {
        id: 'evidence',
        header: t('what_happened'),
        cell: ({ evidence }) => <span className="block max-w-64 truncate text-soft">{evidence}</span>,
        priority: 'low',
      },
      { id: 'proposer', header: t('proposer'), cell: ({ proposedByName }) => proposedByName, priority: 'low' },
      { id: 'decider', header: t('decider'), cell: ({ decidedByName }) => decidedByName, priority: 'spare' },
    ]
    return columns.filter((column) => column !== false)
  }, [t, scope, day])
}
