import { MetricCard } from './metric-card.tsx'
import type { Parts } from './parts.ts'

/** The month in three numbers. */
export const MetricCards = ({ overview, links, viewer }: Pick<Parts, 'overview' | 'links' | 'viewer'>) => (
  <div className="grid grid-cols-2 gap-3 max-sm:*:first:col-span-2 sm:grid-cols-3 sm:gap-4">
    {overview.paces.map((pace) => (
      <MetricCard key={pace.metric} pace={pace} links={links} hasBegun={overview.from <= viewer.today} />
    ))}
  </div>
)
