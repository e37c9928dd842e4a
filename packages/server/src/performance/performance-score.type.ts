import type { Scorecard as ScorecardRow, PerformanceScore as ScoreRow } from '@hubcap/database/prisma'
import { type BandLimits, limitsOf } from '@hubcap/rules/performance/band-of'
import { curvePoints } from '@hubcap/rules/performance/curve'
import { type MoreOf as MoreOfShape, moreForPoints } from '@hubcap/rules/performance/more-for-points'
import type { Rank as RankShape, RankSort } from '@hubcap/rules/performance/rank'
import { leftOutReasons, type ScorePart as ScorePartShape } from '@hubcap/rules/performance/score'
import { type ScorecardMetric, wholePoints } from '@hubcap/rules/performance/scorecard'
import { encodeGlobalID } from '@pothos/plugin-relay'
import { builder } from '../graphql/builder.ts'
import { rowKey } from '../graphql/row-key.ts'
import { PlaceKind } from '../graphql/vocabularies.type.ts'
import { partsOf, penaltyOf } from './score-parts.ts'
import { scorecardOf } from './scorecard-versions.ts'

type Scored = ScoreRow & { scorecard: ScorecardRow | null }

/** With what its scorecard says of the metric, so that it can be worked out again by hand. */
type ShownPart = ScorePartShape & { readonly metric: ScorecardMetric | null }

const LeftOut = builder.enumType('LeftOut', { values: leftOutReasons })

const ScorePart = builder.objectRef<ShownPart>('ScorePart').implement({
  description: 'What one metric gives: its weight times what its attainment earns.',
  fields: (t) => ({
    metric: t.exposeString('metricId', {
      description: 'A measure of the product, or the id of a metric of the chain.',
    }),
    weight: t.exposeInt('weight', {
      description: 'Hundredths of a percent; metrics that are left out have given theirs to the others.',
    }),
    actual: t.expose('actual', { type: 'Money', description: 'In the metric’s unit: minor units, or a count.' }),
    target: t.expose('target', { type: 'Money', nullable: true, description: 'Null where none is set.' }),
    attainment: t.float({
      nullable: true,
      description: '1 is all of the target. Not capped.',
      resolve: ({ actual, target }) => (target === null ? null : actual / target),
    }),
    sample: t.exposeInt('sample', { description: 'How many records it rests on.' }),
    leftOut: t.field({
      type: LeftOut,
      nullable: true,
      description: 'Why its weight went to the others.',
      resolve: ({ leftOut }) => leftOut,
    }),
    earned: t.int({
      nullable: true,
      description: 'Basis points of the weight that the attainment earns, by the curve, floor and cap.',
      resolve: ({ metric, actual, target }) =>
        metric && target !== null ? curvePoints(metric, wholePoints, actual, target) : null,
    }),
    points: t.exposeInt('points', { description: 'Hundredths of a point.' }),
  }),
})

const ScorePenalty = builder.objectRef<ReturnType<typeof penaltyOf>>('ScorePenalty').implement({
  fields: (t) => ({
    voidedSales: t.exposeInt('voidedSales'),
    share: t.exposeInt('share', { description: 'Basis points of voided among all sales of the month.' }),
    points: t.exposeInt('points', { description: 'Hundredths of a point taken off.' }),
  }),
})

export const ScoreBand = builder.objectRef<BandLimits>('ScoreBand').implement({
  fields: (t) => ({
    index: t.exposeInt('index', { description: 'Its place, best 0.' }),
    name: t.exposeString('name'),
    from: t.exposeInt('from', { description: 'Hundredths of a point.' }),
    before: t.exposeInt('before', {
      nullable: true,
      description: 'Where the next better one begins; null: none does.',
    }),
    share: t.exposeInt('share', {
      nullable: true,
      description: 'Percent of all who belong in it, where it goes by shares.',
    }),
  }),
})

const MoreOf = builder.objectRef<MoreOfShape>('MoreOf').implement({
  description: 'How much more of one metric by itself would have led into the next band.',
  fields: (t) => ({
    metric: t.exposeString('metricId'),
    more: t.expose('more', { type: 'Money', nullable: true, description: 'In its unit; null: not within its cap.' }),
  }),
})

type NextBandShape = { name: string; missing: number; metrics: readonly MoreOfShape[] }

const NextBand = builder.objectRef<NextBandShape>('NextBand').implement({
  fields: (t) => ({
    name: t.exposeString('name'),
    missing: t.exposeInt('missing', { description: 'Hundredths of a point.' }),
    metrics: t.field({
      type: [MoreOf],
      complexity: { field: 1, multiplier: 3 },
      resolve: ({ metrics }) => [...metrics],
    }),
  }),
})

function nextBandOf(row: Scored): NextBandShape | null {
  const { points, nextBand, nextBandPoints, scorecard } = row
  if (points === null || nextBand === null || nextBandPoints === null || !scorecard) return null
  const card = scorecardOf(scorecard)
  const metrics = moreForPoints({ parts: partsOf(row), penalty: penaltyOf(row) }, nextBandPoints, card)
  return { name: card.bands[nextBand]?.name ?? '', missing: nextBandPoints - points, metrics }
}

const Rank = builder.objectRef<RankShape>('Rank').implement({
  fields: (t) => ({
    rank: t.exposeInt('rank', {
      nullable: true,
      description: '1 is best; equal points share a rank. Null without points.',
    }),
    of: t.exposeInt('of', { description: 'How many are ranked.' }),
  }),
})

const ranksOf = (row: ScoreRow): Record<RankSort, RankShape | null> => ({
  store: row.level === 'staff' ? { rank: row.storeRank, of: row.storeRanked } : null,
  franchisee: row.level === 'franchisee' ? null : { rank: row.franchiseeRank, of: row.franchiseeRanked },
  chain: { rank: row.chainRank, of: row.chainRanked },
})

const ScoreRanks = builder.objectRef<ReturnType<typeof ranksOf>>('ScoreRanks').implement({
  description: 'Among one’s own kind. Null where there is nobody to be compared with: a store in a store.',
  fields: (t) => ({
    store: t.expose('store', { type: Rank, nullable: true }),
    franchisee: t.expose('franchisee', { type: Rank, nullable: true }),
    chain: t.expose('chain', { type: Rank, nullable: true }),
  }),
})

const select = { scorecard: true } as const

export const PerformanceScore = builder.prismaNode('PerformanceScore', {
  id: { resolve: (row) => row.id },
  findUnique: rowKey,
  nullable: true,
  description:
    'A month’s points of a franchisee, a store, or a rep in a store, against the targets of the whole month.',
  fields: (t) => ({
    month: t.expose('month', { type: 'Date', description: 'Its first day.' }),
    level: t.field({ type: PlaceKind, resolve: (row) => row.level as typeof PlaceKind.$inferType }),
    name: t.exposeString('name'),
    storeName: t.exposeString('storeName', { nullable: true, description: 'Null for a franchisee.' }),
    franchiseeId: t.id({ resolve: ({ franchiseeId }) => encodeGlobalID('Franchisee', franchiseeId) }),
    storeId: t.id({
      nullable: true,
      description: 'Known also where the store itself is out of sight by now: lists are filtered by it.',
      resolve: ({ storeId }) => storeId && encodeGlobalID('Store', storeId),
    }),
    staffId: t.id({
      nullable: true,
      description: 'Known also where the person is out of sight by now.',
      resolve: ({ staffId }) => staffId && encodeGlobalID('Staff', staffId),
    }),
    points: t.exposeInt('points', { nullable: true, description: 'Hundredths; null where no target is set.' }),
    parts: t.field({
      type: [ScorePart],
      description: 'Together the points, less the penalty.',
      complexity: { field: 1, multiplier: 3 },
      select,
      resolve: (row) => {
        const known = row.scorecard ? scorecardOf(row.scorecard).metrics : []
        const metricOf = (id: string) => known.find(({ metricId }) => metricId === id) ?? null
        return partsOf(row).map((part) => ({ ...part, metric: metricOf(part.metricId) }))
      },
    }),
    penalty: t.field({ type: ScorePenalty, resolve: penaltyOf }),
    band: t.field({
      type: ScoreBand,
      nullable: true,
      select,
      resolve: ({ band, scorecard }) =>
        band === null || !scorecard ? null : (limitsOf(scorecardOf(scorecard).bands)[band] ?? null),
    }),
    nextBand: t.field({
      type: NextBand,
      nullable: true,
      description: 'The better band within reach, and what it takes. Null in the best one.',
      select,
      resolve: nextBandOf,
    }),
    ranks: t.field({ type: ScoreRanks, resolve: ranksOf }),
    asOf: t.expose('asOf', { type: 'DateTime', description: 'Sales up to then are in it.' }),
    franchisee: t.relation('franchisee', { nullable: true }),
    store: t.relation('store', { nullable: true }),
    staff: t.relation('staff', { nullable: true, description: 'Null where the person is out of sight by now.' }),
    scorecard: t.relation('scorecard', { nullable: true }),
  }),
})
