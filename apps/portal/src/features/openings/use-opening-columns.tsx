'use client'

import type { OpeningFieldsFragment } from '@generated/graphql.ts'
import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { useFormat } from '@/lib/format/use-format.ts'
import type { Column } from '@/patterns/table/column.ts'
import { Compared } from './compared.tsx'
import { OpeningBadge } from './opening-badge.tsx'

export function useOpeningColumns(): Column<OpeningFieldsFragment>[] {
  const t = useTranslations('openings.columns')
  const { money, count, day } = useFormat()
  return useMemo(
    () => [
      { id: 'franchisee', header: t('franchisee'), cell: (one) => one.franchisee?.name },
      { id: 'product', header: t('product'), cell: (one) => one.cardProduct.name },
      { id: 'cutOver', header: t('cut_over'), cell: (one) => day(one.cutOverOn), sort: 'cutOverOn' },
      {
        id: 'cards',
        header: t('cards'),
        cell: (one) => <Compared imported={one.cards} stated={one.statedCards} written={count} />,
        numeric: true,
      },
      {
        id: 'principal',
        header: t('principal'),
        cell: (one) => <Compared imported={one.principal} stated={one.statedPrincipal} written={money} />,
        numeric: true,
      },
      {
        id: 'bonus',
        header: t('bonus'),
        cell: (one) => <Compared imported={one.bonus} stated={one.statedBonus} written={money} />,
        numeric: true,
        priority: 'medium',
      },
      {
        id: 'uses',
        header: t('uses'),
        cell: (one) => <Compared imported={one.uses} stated={one.statedUses} written={count} />,
        numeric: true,
        priority: 'low',
      },
      { id: 'state', header: t('state'), cell: (one) => <OpeningBadge opening={one} /> },
      {
        id: 'owner',
        header: t('owner'),
        cell: (one) => one.ownerSignedAt && t('owner_signed'),
        priority: 'medium',
      },
    ],
    [t, money, count, day],
  )
}
