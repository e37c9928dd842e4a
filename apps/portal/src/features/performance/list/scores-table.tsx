'use client'

import type { PerformanceScoreFilter, PlaceKind, ScoreRowFragment } from '@generated/graphql.ts'
import type { RankSort } from '@hubcap/rules/performance/rank'
import dynamic from 'next/dynamic'
import { useTranslations } from 'next-intl'
import { type ListOf, RecordList } from '@/patterns/table/record-list.tsx'
import { performanceFilterNames } from '../performance-address.ts'
import { ScoreCard } from './score-card.tsx'
import { useScoreColumns } from './use-score-columns.tsx'

const ScorePanel = dynamic(() => import('../score/score-panel.tsx').then((file) => file.ScorePanel), { ssr: false })

type Props = ListOf<ScoreRowFragment> & {
  level: PlaceKind
  among: readonly RankSort[]
  filter: PerformanceScoreFilter
  /** The first scores of the month are on their way. */
  isComputing: boolean
}

export function ScoresTable({ level, among, filter, isComputing, ...rows }: Props) {
  const t = useTranslations('performance')
  const metricIds = [...new Set(rows.rows.flatMap(({ parts }) => parts.map(({ metric }) => metric)))].join()
  const columns = useScoreColumns(level, among, metricIds)
  return (
    <RecordList
      list={`performance-${level}`}
      label={t('title')}
      columns={columns}
      {...rows}
      isPale={({ points }) => points === null}
      card={(score) => <ScoreCard score={score} among={among} />}
      empty={
        isComputing
          ? { title: t('empty.computing'), hint: t('empty.computing_hint') }
          : { title: t('empty.title'), hint: t('empty.hint') }
      }
      panel={ScorePanel}
      searchLabel={t('search')}
      exported={{ file: 'performance', filter }}
      filterNames={performanceFilterNames}
    />
  )
}
