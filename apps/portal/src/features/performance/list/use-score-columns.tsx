'use client'

import type { PlaceKind, ScoreRowFragment } from '@generated/graphql.ts'
import type { RankSort } from '@hubcap/rules/performance/rank'
import { placeKindTerms } from '@hubcap/words/terms/overview'
import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { useFormat } from '@/lib/format/use-format.ts'
import { useViewer } from '@/lib/session/viewer-provider.tsx'
import { useMetricWords } from '@/lib/words/use-metric-words.ts'
import { useTerms } from '@/lib/words/use-terms.ts'
import type { Column } from '@/patterns/table/column.ts'
import { BandBadge } from '../band-badge.tsx'
import { pointsText, takenText } from '../points.ts'
import { rankAmong } from './rank-among.ts'

const nothing = '—'

/** The rank before the name: the list is read by it, and the row opens by both. */
const RankedName = ({ rank, name }: { rank: number | null | undefined; name: string }) => (
  <span className="flex gap-2">
    <span className="w-6 shrink-0 text-right text-soft tabular">{rank ?? nothing}</span>
    <span className="min-w-0 truncate">{name}</span>
  </span>
)

/** How far each metric was attained, the weightiest first; the figures themselves on hover, and in the panel. */
function useMetricColumns(metricIds: string): Column<ScoreRowFragment>[] {
  const t = useTranslations('performance.columns')
  const { share } = useFormat()
  const { name, figure } = useMetricWords()
  return useMemo(
    () =>
      metricIds
        .split(',')
        .filter((metric) => metric !== '')
        .map((metric, at) => ({
          id: metric,
          header: t('attained', { metric: name(metric) }),
          cell: ({ parts }) => {
            const part = parts.find((one) => one.metric === metric)
            if (!part || part.attainment === null || part.target === null) return nothing
            const title = `${figure(metric, part.actual)} / ${figure(metric, part.target)}`
            return <span title={title}>{share(part.attainment)}</span>
          },
          numeric: true,
          priority: at === 0 ? 'medium' : 'low',
        })),
    [t, share, name, figure, metricIds],
  )
}

/** metricIds: those that the list’s scores have, with commas between. */
export function useScoreColumns(
  level: PlaceKind,
  among: readonly RankSort[],
  metricIds: string,
): Column<ScoreRowFragment>[] {
  const t = useTranslations('performance.columns')
  const { scope } = useViewer()
  const { term } = useTerms()
  const ofMetrics = useMetricColumns(metricIds)
  // The list is made anew with each page; what it holds says whether it is another one.
  const key = among.join()
  return useMemo(() => {
    const sorts = key.split(',') as RankSort[]
    const columns: (Column<ScoreRowFragment> | false)[] = [
      {
        id: 'name',
        header: t('ranked', { kind: term(placeKindTerms, level) }),
        cell: (score) => <RankedName rank={rankAmong(score, sorts)?.rank} name={score.name} />,
        sort: 'name',
      },
      level === 'staff' &&
        scope !== 'store' && {
          id: 'store',
          header: term(placeKindTerms, 'store'),
          cell: ({ storeName }) => storeName,
          priority: 'medium',
        },
      level !== 'franchisee' &&
        scope === 'chain' && {
          id: 'franchisee',
          header: term(placeKindTerms, 'franchisee'),
          cell: ({ franchisee }) => franchisee?.name,
          priority: 'spare',
        },
      {
        id: 'points',
        header: t('points'),
        cell: ({ points }) => (points === null ? nothing : <b>{pointsText(points)}</b>),
        numeric: true,
        sort: 'points',
      },
      { id: 'band', header: t('band'), cell: ({ band }) => <BandBadge band={band} />, priority: 'medium' },
      ...ofMetrics,
      {
        id: 'penalty',
        header: t('penalty'),
        cell: ({ penalty }) => (penalty.points === 0 ? nothing : takenText(penalty.points)),
        numeric: true,
        priority: 'low',
      },
    ]
    return columns.filter((column) => column !== false)
  }, [t, term, level, scope, ofMetrics, key])
}
