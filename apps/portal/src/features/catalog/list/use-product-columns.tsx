'use client'

import type { ProductFieldsFragment } from '@generated/graphql.ts'
import { cardIssuerTerms } from '@hubcap/words/terms/catalog'
import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { useFormat } from '@/lib/format/use-format.ts'
import { useTerms } from '@/lib/words/use-terms.ts'
import type { Column } from '@/patterns/table/column.ts'
import { ProductStatusBadge } from '../product-status-badge.tsx'

export function useProductColumns(): Column<ProductFieldsFragment>[] {
  const t = useTranslations('catalog')
  const { money } = useFormat()
  const { term } = useTerms()
  return useMemo(
    () => [
      { id: 'name', header: t('columns.name'), cell: (one) => one.name, sort: 'name' },
      {
        id: 'price',
        header: t('columns.price'),
        cell: (one) => (one.price === null ? <span className="text-soft">{t('open_amount')}</span> : money(one.price)),
        numeric: true,
      },
      {
        id: 'principal',
        header: t('columns.principal'),
        cell: (one) => one.principal !== null && money(one.principal),
        numeric: true,
        priority: 'medium',
      },
      {
        id: 'bonus',
        header: t('columns.bonus'),
        cell: (one) => one.bonus > 0 && money(one.bonus),
        numeric: true,
        priority: 'medium',
      },
      { id: 'issuer', header: t('columns.issuer'), cell: (one) => term(cardIssuerTerms, one.issuer), priority: 'low' },
      { id: 'status', header: t('columns.status'), cell: (one) => <ProductStatusBadge status={one.status} /> },
      {
        id: 'code',
        header: t('columns.code'),
        cell: (one) => <span className="text-soft tabular">{one.code}</span>,
        sort: 'code',
        priority: 'medium',
      },
    ],
    [t, money, term],
  )
}
