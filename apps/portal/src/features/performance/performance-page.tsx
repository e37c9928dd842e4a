import { PerformanceListDocument } from '@generated/graphql.ts'
import { getTranslations } from 'next-intl/server'
import type { SearchParams } from 'nuqs/server'
import { orderBy, pageVariables } from '@/lib/address/list-address.ts'
import { monthIn, thisMonth } from '@/lib/address/month.ts'
import { listPage } from '@/lib/api/list-page.ts'
import { query } from '@/lib/api/query.ts'
import { requireViewer } from '@/lib/session/viewer.ts'
import { LevelChoice } from '@/patterns/level-choice.tsx'
import { PageHeader } from '@/patterns/page-header.tsx'
import { AsOf } from './as-of.tsx'
import { BandTiles } from './list/band-tiles.tsx'
import { CardChoice } from './list/card-choice.tsx'
import { LateNotice } from './list/late-notice.tsx'
import { ScoresTable } from './list/scores-table.tsx'
import { OwnScores } from './own-scores.tsx'
import {
  comparedFilter,
  levelOf,
  levelsIn,
  loadPerformanceAddress,
  performanceFilter,
  ranksAmong,
} from './performance-address.ts'
import { PeriodBar } from './period/period-bar.tsx'
import { PeriodProvider } from './period/period-provider.tsx'

/** Who stands where, and why. A rep sees what is their own. */
export async function PerformancePage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [address, viewer] = await Promise.all([loadPerformanceAddress(searchParams), requireViewer()])
  const { scope } = viewer
  const now = thisMonth(viewer)
  const month = monthIn(address, now)
  const compared = comparedFilter(address, scope, now)
  if (scope === 'person') return <OwnScores month={month} filter={compared} />
  const t = await getTranslations('performance')
  const filter = performanceFilter(address, scope, now)
  const { performanceScores, performanceSummary, scorePeriod } = await query(PerformanceListDocument, {
    ...pageVariables(address),
    month,
    filter,
    all: compared,
    orderBy: orderBy(address.sort, ['points', 'name'], { field: 'points', direction: 'desc' }),
  })
  const { asOf, isStale, bands, withoutPoints, withLate, scorecards } = performanceSummary
  const level = levelOf(address, scope)
  return (
    <PeriodProvider status={scorePeriod.status}>
      <PageHeader
        title={t('title')}
        lead={<AsOf asOf={asOf} isStale={isStale} />}
        actions={
          <LevelChoice
            label={t('level')}
            drops={['bands', 'card', 'late', 'q', 'open']}
            level={level}
            levels={levelsIn(scope, address.place)}
          />
        }
      />
      {performanceScores.totalCount > 0 && <PeriodBar period={scorePeriod} />}
      <LateNotice count={withLate} isChosen={address.late === true} />
      <CardChoice scorecards={scorecards} chosen={address.card} />
      <BandTiles bands={bands} withoutPoints={withoutPoints} chosen={address.bands ?? []} />
      <ScoresTable
        {...listPage(performanceScores)}
        level={level}
        among={ranksAmong(scope, address.place)}
        filter={filter}
        isComputing={isStale && asOf === null}
      />
    </PeriodProvider>
  )
}
