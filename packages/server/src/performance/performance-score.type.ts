import type { PerformanceScore as ScoreRow } from '@hubcap/database/prisma'
import { type BandLimits, limitsOf } from '@hubcap/rules/performance/band-of'
import type { LateDifference as LateShape } from '@hubcap/rules/performance/late'
import { evaluatorFor } from '@hubcap/rules/performance/marks/evaluator-for'
import { isOwnScore, judgesScore } from '@hubcap/rules/performance/period/whose-score'
import type { Rank as RankShape, RankSort } from '@hubcap/rules/performance/rank'
import { encodeGlobalID } from '@pothos/plugin-relay'
import { builder } from '../graphql/builder.ts'
import { actorOf } from '../graphql/context.ts'
import { rowKey } from '../graphql/row-key.ts'
import { PlaceKind } from '../graphql/vocabularies.type.ts'
import { LateDifference } from './late-difference.type.ts'
import { ScoreItem } from './marks/score-item.type.ts'
import { Evaluator } from './marks/score-mark.type.ts'
import { NextBand, nextBandOf } from './next-band.type.ts'
import { placeOf } from './period/held-score.ts'
import { ScorePart, ScorePenalty } from './score-part.type.ts'
import { itemsOf, partsOf, penaltyOf } from './score-parts.ts'
import { scorecardOf } from './scorecard-versions.ts'

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
const oldestFirst = { orderBy: { id: 'asc' as const } }

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
      description: 'Together with the items the points, less the penalty.',
      complexity: { field: 1, multiplier: 3 },
      select,
      resolve: (row) => {
        const known = row.scorecard ? scorecardOf(row.scorecard).metrics : []
        const metricOf = (id: string) => known.find(({ metricId }) => metricId === id) ?? null
        return partsOf(row).map((part) => ({ ...part, metric: metricOf(part.metricId) }))
      },
    }),
    items: t.field({
      type: [ScoreItem],
      description: 'What evaluation items give: with the parts together the points, less the penalty.',
      complexity: { field: 2, multiplier: 0 },
      select,
      resolve: (row) => {
        const known = row.scorecard ? scorecardOf(row.scorecard).items : []
        const itemOf = (id: string) => known.find(({ itemId }) => itemId === id) ?? null
        return itemsOf(row).map((one) => ({ ...one, item: itemOf(one.itemId) }))
      },
    }),
    marks: t.relation('marks', {
      description: 'As they are given now; points follow within a minute.',
      complexity: { field: 1, multiplier: 1 },
      query: oldestFirst,
    }),
    evaluator: t.field({
      type: Evaluator,
      nullable: true,
      description: 'As what the caller gives marks for it; null: not at all.',
      resolve: (row, _args, context) => evaluatorFor(actorOf(context), placeOf(row)),
    }),
    penalty: t.field({ type: ScorePenalty, resolve: penaltyOf }),
    late: t.field({
      type: [LateDifference],
      description: 'What came in for closed months since the month before was closed. It gives no points by itself.',
      resolve: ({ late }) => late as LateShape[],
    }),
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
    adjusted: t.exposeInt('adjusted', { description: 'Hundredths that people gave or took, with reasons.' }),
    adjustments: t.relation('adjustments', { complexity: { field: 1, multiplier: 1 }, query: oldestFirst }),
    objections: t.relation('objections', { complexity: { field: 1, multiplier: 1 }, query: oldestFirst }),
    signedAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When whoever is scored signed that they have seen it, closed.',
      select: { signatures: { select: { signedAt: true } } },
      resolve: ({ signatures }) => signatures[0]?.signedAt ?? null,
    }),
    isOwn: t.boolean({
      description: 'The caller’s own: a person’s, a manager’s store, an owner’s franchise.',
      resolve: (row, _args, context) => isOwnScore(actorOf(context), placeOf(row)),
    }),
    mayJudge: t.boolean({
      description: 'Whether the caller answers objections to it and may adjust it.',
      resolve: (row, _args, context) => judgesScore(actorOf(context), placeOf(row)),
    }),
    ranks: t.field({ type: ScoreRanks, resolve: ranksOf }),
    asOf: t.expose('asOf', { type: 'DateTime', description: 'Sales up to then are in it.' }),
    franchisee: t.relation('franchisee', { nullable: true }),
    store: t.relation('store', { nullable: true }),
    staff: t.relation('staff', { nullable: true, description: 'Null where the person is out of sight by now.' }),
    scorecard: t.relation('scorecard', { nullable: true }),
  }),
})
