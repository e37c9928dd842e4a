import { OverviewDocument, type OverviewQuery } from '@generated/graphql.ts'
import type { Metric } from '@hubcap/rules/quotas/metric'
import { getTranslations } from 'next-intl/server'
import type { SearchParams } from 'nuqs/server'
import { daysOf, thisMonth } from '@/lib/address/month.ts'
import { placeFilter } from '@/lib/address/place.ts'
import { nodesOf } from '@/lib/api/nodes-of.ts'
import { query } from '@/lib/api/query.ts'
import { getFormat } from '@/lib/format/get-format.ts'
import { LiveFigures } from '@/lib/live/live-figures.tsx'
import { requireViewer } from '@/lib/session/viewer.ts'
import { PageHeader } from '@/patterns/page-header.tsx'
import { CalendarNote } from './calendar-note.tsx'
import { FirstSteps } from './first-steps.tsx'
import { linksOf } from './links.ts'
import { loadOverviewAddress, metricOf } from './overview-address.ts'
import { OwnMonth } from './own-month.tsx'
import { PlacesMonth } from './places-month.tsx'
import { scoresFilter } from './scores-filter.ts'

/** How the month goes for whatever the viewer may see, who needs help, and what to do now. */
export async function OverviewPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [viewer, address] = await Promise.all([requireViewer(), loadOverviewAddress(searchParams)])
  const { place, month } = address
  const shown = month ?? thisMonth(viewer)
  const metric = metricOf(address.metric)
  const answer = await query(OverviewDocument, {
    month: `${shown}-01`,
    metric,
    ...(place?.kind === 'franchisee' && { franchiseeId: place.id }),
    ...(place?.kind === 'store' && { storeId: place.id }),
    latest: { ...daysOf(shown, viewer), ...placeFilter(place), status: 'recorded' },
    scores: scoresFilter(viewer, place, `${shown}-01`),
  })
  const { overview, firstSteps } = answer
  const parts = {
    overview,
    sales: nodesOf(answer.cardSales),
    scores: nodesOf(answer.performanceScores),
    viewer,
    metric,
    pace: paceIn(overview, metric),
    links: linksOf(address, thisMonth(viewer)),
    isThisMonth: shown === thisMonth(viewer),
  }
  const isNew = firstSteps.some(({ key, done }) => !done && (key === 'store' || key === 'card_sale'))
  return (
    <>
      <Header overview={overview} scope={viewer.scope} />
      <CalendarNote calendar={overview.calendar} workingDays={parts.pace.workingDays} />
      {isNew && (
        <div className="mb-4">
          <FirstSteps steps={firstSteps} viewer={viewer} />
        </div>
      )}
      {viewer.scope === 'person' ? <OwnMonth {...parts} /> : <PlacesMonth {...parts} />}
    </>
  )
}

function paceIn({ paces }: OverviewQuery['overview'], metric: Metric) {
  const pace = paces.find((one) => one.metric === metric)
  if (!pace) throw new Error(`The api told nothing of ${metric}`)
  return pace
}

type HeaderProps = { overview: OverviewQuery['overview']; scope: 'chain' | 'franchisee' | 'store' | 'person' }

async function Header({ overview, scope }: HeaderProps) {
  const [t, format] = await Promise.all([getTranslations('overview'), getFormat()])
  const days = (from: string, to: string) => t('days', { from: format.shortDay(from), to: format.shortDay(to) })
  const now = days(overview.from, overview.to)
  const before = days(overview.previousFrom, overview.previousTo)
  return <PageHeader title={t(`title.${scope}`)} lead={t('lead', { now, before })} actions={<LiveFigures />} />
}
