'use client'

import type { CardRowFragment } from '@generated/graphql.ts'
import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { useFormat } from '@/lib/format/use-format.ts'
import { useViewer } from '@/lib/session/viewer-provider.tsx'
import type { Column } from '@/patterns/table/column.ts'
import { CardStatusBadge } from '../card-status-badge.tsx'
import type { CardTotals } from './cards-table.tsx'

/** A viewer with one store needs no column of stores, a rep none of sellers. */
export function useCardColumns(totals: CardTotals): Column<CardRowFragment>[] {
  const t = useTranslations('cards.columns')
  const { scope } = useViewer()
  const { money, day, count } = useFormat()
  return useMemo(() => {
    const columns: (Column<CardRowFragment> | false)[] = [
      {
        id: 'customer',
        header: t('customer'),
        cell: ({ customer }) => customer?.name ?? <span className="text-soft">{t('nobody')}</span>,
        total: t('total'),
      },
      {
        id: 'cardNo',
        header: t('card_no'),
        cell: ({ cardNo }) => <span className="tabular">{cardNo ?? '—'}</span>,
      },
      { id: 'product', header: t('product'), cell: (card) => card.cardProduct.name, priority: 'medium' },
      { id: 'status', header: t('status'), cell: ({ status }) => <CardStatusBadge status={status} /> },
      {
        id: 'principal',
        header: t('principal'),
        cell: (card) => money(card.principal),
        numeric: true,
        total: money(totals.principal),
      },
      {
        id: 'bonus',
        header: t('bonus'),
        cell: (card) => money(card.bonus),
        numeric: true,
        priority: 'medium',
        total: money(totals.bonus),
      },
      {
        id: 'frozen',
        header: t('frozen'),
        cell: (card) => (card.frozen > 0 ? money(card.frozen) : null),
        numeric: true,
        priority: 'spare',
        total: money(totals.frozen),
      },
      {
        id: 'uses',
        header: t('uses_left'),
        cell: ({ usesLeft }) => (usesLeft === null ? null : count(usesLeft)),
        numeric: true,
        priority: 'spare',
      },
      scope !== 'person' &&
        scope !== 'store' && { id: 'store', header: t('store'), cell: (card) => card.store?.name, priority: 'low' },
      scope === 'chain' && {
        id: 'franchisee',
        header: t('franchisee'),
        cell: (card) => card.franchisee?.name,
        priority: 'spare',
      },
      scope !== 'person' && { id: 'staff', header: t('staff'), cell: (card) => card.staff?.name, priority: 'low' },
      {
        id: 'soldOn',
        header: t('sold_on'),
        cell: ({ soldOn }) => <span className="tabular">{day(soldOn)}</span>,
        sort: 'soldOn',
        priority: 'medium',
      },
      {
        id: 'expiresOn',
        header: t('expires_on'),
        cell: ({ expiresOn }) => expiresOn && <span className="tabular">{day(expiresOn)}</span>,
        priority: 'spare',
      },
    ]
    return columns.filter((column) => column !== false)
  }, [t, scope, money, day, count, totals])
}
