'use client'

import type { RechargeRowFragment } from '@generated/graphql.ts'
import { paymentMethodTerms } from '@hubcap/words/terms/sales'
import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { useFormat } from '@/lib/format/use-format.ts'
import { useViewer } from '@/lib/session/viewer-provider.tsx'
import { useTerms } from '@/lib/words/use-terms.ts'
import type { Column } from '@/patterns/table/column.ts'

/** The last four digits of a card's number: enough to tell it from the holder's others. */
export const endingOf = ({ card }: Pick<RechargeRowFragment, 'card'>) => card?.cardNo && `**** ${card.cardNo.slice(-4)}`

/** A viewer with one store needs no column of stores, a rep none of reps. */
export function useRechargeColumns(): Column<RechargeRowFragment>[] {
  const t = useTranslations('cards.recharges')
  const { scope } = useViewer()
  const { money, moment, count } = useFormat()
  const { term } = useTerms()
  return useMemo(() => {
    const columns: (Column<RechargeRowFragment> | false)[] = [
      {
        id: 'customer',
        header: t('columns.customer'),
        cell: ({ card }) => card?.customer?.name ?? <span className="text-soft">{t('nobody')}</span>,
      },
      { id: 'card', header: t('columns.card'), cell: (row) => <span className="tabular">{endingOf(row) ?? '—'}</span> },
      { id: 'product', header: t('columns.product'), cell: ({ card }) => card?.cardProduct.name, priority: 'medium' },
      {
        id: 'paid',
        header: t('columns.paid'),
        cell: ({ paid, isVoided }) => (isVoided ? <s>{money(paid)}</s> : money(paid)),
        numeric: true,
      },
      {
        id: 'payment',
        header: t('columns.payment'),
        cell: ({ payments }) => payments.map(({ method }) => term(paymentMethodTerms, method)).join(' · '),
        priority: 'medium',
      },
      {
        id: 'principal',
        header: t('columns.principal'),
        cell: ({ principal }) => money(principal),
        numeric: true,
        priority: 'low',
      },
      {
        id: 'bonus',
        header: t('columns.bonus'),
        cell: ({ bonus }) => bonus > 0 && money(bonus),
        numeric: true,
        priority: 'medium',
      },
      {
        id: 'uses',
        header: t('columns.uses'),
        cell: ({ uses }) => uses > 0 && count(uses),
        numeric: true,
        priority: 'spare',
      },
      scope !== 'person' &&
        scope !== 'store' && {
          id: 'store',
          header: t('columns.store'),
          cell: (row) => row.store?.name,
          priority: 'medium',
        },
      scope === 'chain' && {
        id: 'franchisee',
        header: t('columns.franchisee'),
        cell: (row) => row.franchisee?.name,
        priority: 'spare',
      },
      scope !== 'person' && {
        id: 'staff',
        header: t('columns.staff'),
        cell: (row) => row.staff?.name ?? row.recordedByName,
        priority: 'low',
      },
      {
        id: 'status',
        header: t('columns.status'),
        cell: ({ isVoided }) => isVoided && t('status.voided'),
        priority: 'low',
      },
      {
        id: 'at',
        header: t('columns.at'),
        cell: (row) => <span className="tabular">{moment(row.at)}</span>,
        sort: 'at',
      },
    ]
    return columns.filter((column) => column !== false)
  }, [t, scope, money, moment, count, term])
}
