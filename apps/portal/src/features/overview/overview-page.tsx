import { OverviewDocument } from '@generated/graphql.ts'
import { getTranslations } from 'next-intl/server'
import type { SearchParams } from 'nuqs/server'
import { loadFrameAddress } from '@/lib/address/frame-address.ts'
import { daysOf, monthOf } from '@/lib/address/month.ts'
import { placeFilter } from '@/lib/address/place.ts'
import { nodesOf } from '@/lib/api/nodes-of.ts'
import { query } from '@/lib/api/query.ts'
import { getFormat } from '@/lib/format/get-format.ts'
import { requireViewer } from '@/lib/session/viewer.ts'
import { PageHeader } from '@/patterns/page-header.tsx'
import { Behind } from './behind.tsx'
import { Figures } from './figures.tsx'
import { LatestSales } from './latest-sales.tsx'
import { linksOf } from './links.ts'
import { PlaceRanking, StaffRanking } from './rankings.tsx'
import { Trend } from './trend.tsx'

/** How the month goes, against the same days of the last one, for whatever the viewer may see. */
export async function OverviewPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [t, format, viewer, { place, month }] = await Promise.all([
    getTranslations('overview'),
    getFormat(),
    requireViewer(),
    loadFrameAddress(searchParams),
  ])
  const shown = month ?? monthOf(viewer.today)
  const { overview, cardSales } = await query(OverviewDocument, {
    month: `${shown}-01`,
    ...(place?.kind === 'franchisee' && { franchiseeId: place.id }),
    ...(place?.kind === 'store' && { storeId: place.id }),
    latest: { ...daysOf(shown), ...placeFilter(place), status: 'recorded' },
  })
  const links = linksOf({ place, month })
  const days = (from: string, to: string) => t('days', { from: format.shortDay(from), to: format.shortDay(to) })
  const now = days(overview.from, overview.to)
  const before = days(overview.previousFrom, overview.previousTo)
  // A manager's places are people, a rep has neither: then the latest sales stand beside, or alone.
  const ranksPlaces = overview.byPlace.length > 0 && overview.byPlace[0]?.kind !== 'staff'
  const people = <StaffRanking overview={overview} links={links} />
  const latest = <LatestSales sales={nodesOf(cardSales)} viewer={viewer} links={links} />
  return (
    <>
      <PageHeader title={t(`title.${viewer.scope}`)} lead={t('lead', { now, before })} />
      <div className="grid gap-4">
        <Figures overview={overview} links={links} />
        <Trend overview={overview} month={shown} today={viewer.today} links={links} />
        <div className={overview.byStaff.length > 0 ? 'grid gap-4 lg:grid-cols-2' : 'grid'}>
          <div className="grid content-start gap-4">
            {ranksPlaces ? <PlaceRanking overview={overview} links={links} /> : people}
            <Behind bars={overview.byPlace} links={links} />
            {ranksPlaces && latest}
          </div>
          {ranksPlaces ? people : latest}
        </div>
      </div>
    </>
  )
}
