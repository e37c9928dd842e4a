import { Card } from '@/patterns/card.tsx'
import { cx } from '@/patterns/cx.ts'
import { Behind } from './behind.tsx'
import { Calls } from './calls.tsx'
import { LatestSales } from './latest-sales.tsx'
import { MetricCards } from './metric-cards.tsx'
import { OwnRanks } from './own-ranks.tsx'
import { hasLine, PaceChart } from './pace-chart.tsx'
import type { Parts } from './parts.ts'
import { PlaceBars } from './place-bars.tsx'
import { StoreHeat } from './store-heat.tsx'

/** The month of a chain, of shops or of one: on course or not, who needs help, who carries it. */
export function PlacesMonth(parts: Parts) {
  const { overview, sales, scores, viewer, metric, pace, links, isThisMonth } = parts
  const { byPlace, byStaff, behind, heat, calls } = overview
  const kind = byPlace[0]?.kind
  const ranksPlaces = kind && kind !== 'staff'
  const showsChart = hasLine(pace)
  const people = byStaff.length > 0 && <PlaceBars kind="staff" bars={byStaff} metric={metric} links={links} />
  const latest = <LatestSales sales={sales} viewer={viewer} links={links} />
  return (
    <div className="grid grid-cols-1 gap-4">
      {scores.some(({ points }) => points !== null) && (
        <Card>
          <OwnRanks scores={scores} links={links} />
        </Card>
      )}
      <MetricCards {...parts} />
      <div
        className={cx(
          'grid grid-cols-1 gap-4 empty:hidden',
          behind.length > 0 && showsChart && 'lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]',
        )}
      >
        {showsChart && <PaceChart pace={pace} links={links} />}
        <Behind behind={behind} links={links} />
      </div>
      <div className={cx('grid grid-cols-1 gap-4', byStaff.length > 0 && 'lg:grid-cols-[repeat(2,minmax(0,1fr))]')}>
        <div className="grid grid-cols-1 content-start gap-4 empty:hidden">
          {ranksPlaces ? <PlaceBars kind={kind} bars={byPlace} metric={metric} links={links} /> : people}
          {isThisMonth && <Calls calls={calls} links={links} />}
          {ranksPlaces && latest}
        </div>
        {ranksPlaces ? people : latest}
      </div>
      {heat && heat.rows.length > 0 && <StoreHeat heat={heat} timeZone={viewer.chain.timeZone} links={links} />}
    </div>
  )
}
