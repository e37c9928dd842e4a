import type { Scorecard as ScorecardRow, PerformanceScore as ScoreRow } from '@hubcap/database/prisma'
import { type BandLimits, bandOf, limitsOf, nextBandOf } from '@hubcap/rules/performance/band-of'
import type { Rank as RankShape, RankSort } from '@hubcap/rules/performance/rank'
import { type Score, type ScorePart as ScorePartShape, scoreOf } from '@hubcap/rules/performance/score'
import { encodeGlobalID } from '@pothos/plugin-relay'
import { builder } from '../graphql/builder.ts'
import { rowKey } from '../graphql/row-key.ts'
import { Metric, PlaceKind } from '../graphql/vocabularies.type.ts'
import { figuresOf } from './score-rows.ts'
import { scorecardOf } from './scorecard-versions.ts'

type Scored = ScoreRow & { scorecard: ScorecardRow | null }

/** How it was made, worked out again from the figures that are stored with it. */
function scoreOfRow(row: Scored): Score {
  if (!row.scorecard) throw new Error('A score went without its scorecard')
  return scoreOf(figuresOf(row), scorecardOf(row.scorecard))
}

const ScorePart = builder.objectRef<ScorePartShape>('ScorePart').implement({
  description: 'What one metric gives: its weight times its attainment, up to the cap.',
  fields: (t) => ({
    metric: t.field({ type: Metric, resolve: ({ metric }) => metric }),
    weight: t.exposeInt('weight', {
      description: 'Hundredths of a percent; metrics without a target have given theirs to the others.',
    }),
    actual: t.expose('actual', { type: 'Money', description: 'Minor units, or a count.' }),
    target: t.expose('target', { type: 'Money', nullable: true, description: 'Null where none is set.' }),
    attainment: t.exposeFloat('attainment', { nullable: true, description: '1 is all of the target. Not capped.' }),
    points: t.exposeInt('points', { description: 'Hundredths of a point.' }),
  }),
})

const ScorePenalty = builder.objectRef<Score['penalty'] & { voidedSales: number }>('ScorePenalty').implement({
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
  }),
})

const NextBand = builder.objectRef<{ index: number; name: string; missing: number }>('NextBand').implement({
  fields: (t) => ({
    name: t.exposeString('name'),
    missing: t.exposeInt('missing', { description: 'Hundredths of a point.' }),
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
      resolve: (row) => [...scoreOfRow(row).parts],
    }),
    penalty: t.field({
      type: ScorePenalty,
      select,
      resolve: (row) => ({ ...scoreOfRow(row).penalty, voidedSales: row.voidedSales }),
    }),
    band: t.field({
      type: ScoreBand,
      nullable: true,
      select,
      resolve: ({ points, scorecard }) => {
        if (points === null || !scorecard) return null
        const { bands } = scorecardOf(scorecard)
        return limitsOf(bands)[bandOf(points, bands)] ?? null
      },
    }),
    nextBand: t.field({
      type: NextBand,
      nullable: true,
      description: 'Null in the best one.',
      select,
      resolve: ({ points, scorecard }) =>
        points === null || !scorecard ? null : nextBandOf(points, scorecardOf(scorecard).bands),
    }),
    ranks: t.field({ type: ScoreRanks, resolve: ranksOf }),
    asOf: t.expose('asOf', { type: 'DateTime', description: 'Sales up to then are in it.' }),
    franchisee: t.relation('franchisee', { nullable: true }),
    store: t.relation('store', { nullable: true }),
    staff: t.relation('staff', { nullable: true, description: 'Null where the person is out of sight by now.' }),
    scorecard: t.relation('scorecard', { nullable: true }),
  }),
})
