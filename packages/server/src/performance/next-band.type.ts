import type { Scorecard as ScorecardRow, PerformanceScore as ScoreRow } from '@hubcap/database/prisma'
import { type MoreOf as MoreOfShape, moreForPoints } from '@hubcap/rules/performance/more-for-points'
import { builder } from '../graphql/builder.ts'
import { itemsOf, partsOf, penaltyOf } from './score-parts.ts'
import { scorecardOf } from './scorecard-versions.ts'

const MoreOf = builder.objectRef<MoreOfShape>('MoreOf').implement({
  description: 'How much more of one metric by itself would have led into the next band.',
  fields: (t) => ({
    metric: t.exposeString('metricId'),
    more: t.expose('more', { type: 'Figure', nullable: true, description: 'In its unit; null: not within its cap.' }),
  }),
})

type NextBandShape = { name: string; missing: number; metrics: readonly MoreOfShape[] }

export const NextBand = builder.objectRef<NextBandShape>('NextBand').implement({
  fields: (t) => ({
    name: t.exposeString('name'),
    missing: t.exposeInt('missing', { description: 'Hundredths of a point.' }),
    metrics: t.field({
      type: [MoreOf],
      complexity: { field: 1, multiplier: 1 },
      resolve: ({ metrics }) => [...metrics],
    }),
  }),
})

/** What the better band within reach takes; null in the best. */
export function nextBandOf(row: ScoreRow & { scorecard: ScorecardRow | null }): NextBandShape | null {
  const { points, nextBand, nextBandPoints, scorecard } = row
  if (points === null || nextBand === null || nextBandPoints === null || !scorecard) return null
  const card = scorecardOf(scorecard)
  const metrics = moreForPoints(
    { parts: partsOf(row), items: itemsOf(row), penalty: penaltyOf(row), adjusted: row.adjusted },
    nextBandPoints,
    card,
  )
  return { name: card.bands[nextBand]?.name ?? '', missing: nextBandPoints - points, metrics }
}
