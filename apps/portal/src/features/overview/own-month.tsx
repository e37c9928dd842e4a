import { Calls } from './calls.tsx'
import { LatestSales } from './latest-sales.tsx'
import { MetricCards } from './metric-cards.tsx'
import { OwnNumber } from './own-number.tsx'
import { hasLine, PaceChart } from './pace-chart.tsx'
import type { Parts } from './parts.ts'

/** A rep's month: what is missing, whom to call. On a phone first. */
export function OwnMonth(parts: Parts) {
  const { overview, sales, scores, viewer, pace, links, isThisMonth } = parts
  const amount = overview.paces.find(({ metric }) => metric === 'sales_amount') ?? pace
  return (
    <div className="grid grid-cols-1 gap-4 lg:grid-cols-2">
      <div className="grid grid-cols-1 content-start gap-4">
        <OwnNumber sales={amount} scores={scores} links={links} />
        {isThisMonth && <Calls calls={overview.calls} links={links} />}
      </div>
      <div className="grid grid-cols-1 content-start gap-4">
        <MetricCards {...parts} />
        {hasLine(pace) && <PaceChart pace={pace} links={links} />}
        <LatestSales sales={sales} viewer={viewer} links={links} />
      </div>
    </div>
  )
}
