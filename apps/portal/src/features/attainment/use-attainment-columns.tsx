'use client'

import type { AttainmentLineFragment, PlaceKind } from '@generated/graphql.ts'
import { placeKindTerms } from '@hubcap/words/terms/overview'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { useFormat } from '@/lib/format/use-format.ts'
import { useViewer } from '@/lib/session/viewer-provider.tsx'
import { useTerms } from '@/lib/words/use-terms.ts'
import type { Column } from '@/patterns/table/column.ts'
import type { AttainmentTotals } from './attainment-table.tsx'
import { recordsOf } from './records-of.ts'
import { ShareBar } from './share-bar.tsx'
import { useFigureText } from './use-figure-text.ts'

type Of = { totals: AttainmentTotals; level: PlaceKind; metric: string; hasMonths: boolean }

export function useAttainmentColumns({ totals, level, metric, hasMonths }: Of): Column<AttainmentLineFragment>[] {
  const t = useTranslations('attainment.columns')
  const viewer = useViewer()
  const { scope } = viewer
  const { month, share } = useFormat()
  const { term } = useTerms()
  const figure = useFigureText(metric)
  return useMemo(() => {
    const columns: (Column<AttainmentLineFragment> | false)[] = [
      { id: 'name', header: term(placeKindTerms, level), cell: ({ name }) => name, sort: 'name', total: t('sum') },
      hasMonths && {
        id: 'month',
        header: t('month'),
        cell: (line) => month(line.month.slice(0, 7)),
        sort: 'month',
      },
      level === 'staff' && {
        id: 'store',
        header: term(placeKindTerms, 'store'),
        cell: ({ storeName }) => storeName ?? '—',
        priority: 'medium',
      },
      level !== 'franchisee' &&
        scope === 'chain' && {
          id: 'franchisee',
          header: term(placeKindTerms, 'franchisee'),
          cell: ({ franchiseeName }) => franchiseeName ?? '—',
          priority: 'low',
        },
      {
        id: 'target',
        header: t('target'),
        cell: ({ target }) => (target === null ? <span className="text-soft">{t('no_quota')}</span> : figure(target)),
        numeric: true,
        sort: 'target',
        total: totals.target === null ? t('no_quota') : figure(totals.target),
        priority: 'medium',
      },
      level === 'staff' && {
        id: 'effective',
        header: t('effective'),
        cell: ({ target, effective }) =>
          target === effective ? figure(effective) : <b className="text-warn">{figure(effective)}</b>,
        numeric: true,
        sort: 'effective',
        total: figure(totals.effective),
        priority: 'medium',
      },
      {
        id: 'actual',
        header: t('actual'),
        cell: (line) => (
          <Link href={recordsOf(metric, line, viewer)} className="hover:text-accent hover:underline">
            {figure(line.actual)}
          </Link>
        ),
        numeric: true,
        sort: 'actual',
        total: figure(totals.actual),
      },
      {
        id: 'attainment',
        header: t('attainment'),
        cell: ({ attainment }) => (attainment === null ? '—' : <ShareBar attainment={attainment} />),
        numeric: true,
        sort: 'attainment',
        total: totals.attainment === null ? '—' : share(totals.attainment),
      },
    ]
    return columns.filter((column) => column !== false)
  }, [t, term, level, hasMonths, scope, metric, figure, month, share, totals, viewer])
}
