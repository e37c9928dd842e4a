import type { Reading } from '@hubcap/database/door/database'
import type { Prisma, Scorecard as ScorecardRow } from '@hubcap/database/prisma'
import { type BandLimits, limitsOf } from '@hubcap/rules/performance/band-of'
import { builder } from '../graphql/builder.ts'
import { actorOf } from '../graphql/context.ts'
import { asDate, monthOf } from '../operation/dates.ts'
import { creditsMoved } from './credits-moved.ts'
import { isStale } from './is-stale.ts'
import { ScoreBand } from './performance-score.type.ts'
import { PerformanceScoreFilter, performanceScoreWhere } from './performance-score-filter.ts'
import { Scorecard } from './scorecard.type.ts'
import { scorecardIn, scorecardOf } from './scorecard-versions.ts'

type BandCount = { band: BandLimits; count: number }
type Group = { band: number | null; count: number }
type Summary = { month: string; asOf: Date | null; scorecard: ScorecardRow; groups: Group[] }

async function bandCounts(db: Reading, where: Prisma.PerformanceScoreWhereInput): Promise<Group[]> {
  const groups = await db.performanceScore.groupBy({ by: ['band'], where, _count: { _all: true } })
  return groups.map(({ band, _count }) => ({ band, count: _count._all }))
}

const BandCountType = builder.objectRef<BandCount>('BandCount').implement({
  fields: (t) => ({
    band: t.field({ type: ScoreBand, resolve: ({ band }) => band }),
    count: t.exposeInt('count'),
  }),
})

const countIn = (groups: readonly Group[], band: number | null) =>
  groups.find((group) => group.band === band)?.count ?? 0

const PerformanceSummary = builder.objectRef<Summary>('PerformanceSummary').implement({
  description: 'A month’s scores in one glance: of those that the caller sees and the filter leaves.',
  fields: (t) => ({
    month: t.field({ type: 'Date', resolve: ({ month }) => month }),
    asOf: t.expose('asOf', { type: 'DateTime', nullable: true, description: 'Null where nobody was scored.' }),
    isStale: t.boolean({
      description: 'Something has moved the scores since; the worker is about to make them anew.',
      // As the system: who shares a sale of somebody else's doesn't see it.
      resolve: ({ month, asOf }, _args, context) =>
        isStale(context.database.client, month, asOf, (since) => {
          const actor = actorOf(context)
          return context.database.asSystem(actor.tenantId).read((db) => creditsMoved(db, month, since, actor))
        }),
    }),
    bands: t.field({
      type: [BandCountType],
      description: 'Best first, those with nobody in it too.',
      complexity: { field: 1, multiplier: 6 },
      resolve: ({ scorecard, groups }) =>
        limitsOf(scorecardOf(scorecard).bands).map((band) => ({ band, count: countIn(groups, band.index) })),
    }),
    withoutPoints: t.int({
      description: 'How many have no target.',
      resolve: ({ groups }) => countIn(groups, null),
    }),
    scorecard: t.field({ type: Scorecard, resolve: ({ scorecard }) => scorecard }),
  }),
})

builder.queryField('performanceSummary', (t) =>
  t.field({
    type: PerformanceSummary,
    authScopes: { can: 'performance.read' },
    args: {
      month: t.arg({ type: 'Date', required: true, description: 'Any day of it.' }),
      filter: t.arg({ type: PerformanceScoreFilter }),
    },
    resolve: async (_root, args, { database: { client } }) => {
      const month = monthOf(String(args.month))
      const latest = await client.performanceScore.aggregate({
        where: { month: asDate(month) },
        _max: { asOf: true },
      })
      const groups = await bandCounts(client, performanceScoreWhere({ ...args.filter, month }))
      return { month, asOf: latest._max.asOf, groups, scorecard: await scorecardIn(client, month) }
    },
  }),
)
