import type {
  MetricPacePartsFragment,
  OverviewQuery,
  OverviewSaleFragment,
  OwnRankFragment,
} from '@generated/graphql.ts'
import type { Metric } from '@hubcap/rules/quotas/metric'
import type { Viewer } from '@/lib/session/viewer.ts'
import type { Links } from './links.ts'

/** What a page of the month is made of. */
export type Parts = {
  overview: OverviewQuery['overview']
  sales: readonly OverviewSaleFragment[]
  scores: readonly OwnRankFragment[]
  viewer: Viewer
  metric: Metric
  /** Of the metric that is shown. */
  pace: MetricPacePartsFragment
  links: Links
  isThisMonth: boolean
}
