import type { Reading } from '@hubcap/database/door/database'
import type { Prisma, Scorecard as ScorecardRow } from '@hubcap/database/prisma'
import { type BandLimits, limitsOf } from '@hubcap/rules/performance/band-of'
import { salesMonthOf } from '@hubcap/rules/tenancy/sales-months/sales-calendar'
import { builder } from '../graphql/builder.ts'
import { chainTimeOf } from '../graphql/chain-time-of.ts'
import { actorOf } from '../graphql/context.ts'
import { rowId } from '../graphql/global-id.ts'
import { calendarOf } from '../operation/calendar-of.ts'
import { asDate, monthOf } from '../operation/dates.ts'
import { creditsMoved } from './credits-moved.ts'
import { isStale } from './is-stale.ts'
import { ScoreBand } from './performance-score.type.ts'
import { PerformanceScoreFilter, performanceScoreWhere } from './performance-score-filter.ts'
import { Scorecard } from './scorecard.type.ts'
import { scorecardIn, scorecardOf } from './scorecard-versions.ts'

type BandCount = { band: BandLimits; count: number }
type Group = { scorecardId: string; band: number | null; count: number }
type Summary = {
  month: string
  asOf: Date | null
  scorecard: ScorecardRow | null
  scorecards: readonly ScorecardRow[]
  groups: Group[]
  withLate: number
}

async function bandCounts(db: Reading, where: Prisma.PerformanceScoreWhereInput): Promise<Group[]> {
  const groups = await db.performanceScore.groupBy({ by: ['scorecardId', 'band'], where, _count: { _all: true } })
  return groups.map(({ scorecardId, band, _count }) => ({ scorecardId, band, count: _count._all }))
}

const BandCountType = builder.objectRef<BandCount>('BandCount').implement({
  fields: (t) => ({
    band: t.field({ type: ScoreBand, resolve: ({ band }) => band }),
    count: t.exposeInt('count'),
  }),
})

const countIn = (groups: readonly Group[], band: number | null) =>
  groups.filter((group) => group.band === band).reduce((sum, { count }) => sum + count, 0)

/** The versions by which the compared are scored. */
function loadVersions(db: Reading, groups: readonly Group[]): Promise<ScorecardRow[]> {
  const ids = [...new Set(groups.map(({ scorecardId }) => scorecardId))]
  return db.scorecard.findMany({ where: { id: { in: ids } }, orderBy: { id: 'asc' } })
}

/** The newest of each family, in the order they were made. */
function newestOf(versions: readonly ScorecardRow[]): ScorecardRow[] {
  const ofFamily = new Map(versions.map((row) => [row.familyId, row]))
  return [...ofFamily.values()].sort((a, b) => (a.familyId < b.familyId ? -1 : 1))
}

const PerformanceSummary = builder.objectRef<Summary>('PerformanceSummary').implement({
  description: 'A month’s scores in one glance: of those that the caller sees and the filter leaves.',
  fields: (t) => ({
    month: t.field({ type: 'Date', resolve: ({ month }) => month }),
    asOf: t.expose('asOf', { type: 'DateTime', nullable: true, description: 'Null where nobody was scored.' }),
    isStale: t.boolean({
      description: 'Something has moved the scores since; the worker is about to make them anew.',
      // As the system: who shares a sale of somebody else's doesn't see it.
      resolve: ({ month, asOf }, _args, context) => {
        const days = salesMonthOf(calendarOf(chainTimeOf(context)), month)
        return isStale(context.database.client, days, asOf, (since) => {
          const actor = actorOf(context)
          return context.database.asSystem(actor.tenantId).read((db) => creditsMoved(db, days, since, actor))
        })
      },
    }),
    bands: t.field({
      type: [BandCountType],
      description: 'Best first, those with nobody in it too. None where the compared are scored by several scorecards.',
      complexity: { field: 1, multiplier: 6 },
      resolve: ({ scorecard, groups }) =>
        scorecard === null
          ? []
          : limitsOf(scorecardOf(scorecard).bands).map((band) => ({ band, count: countIn(groups, band.index) })),
    }),
    withoutPoints: t.int({
      description: 'How many have no target.',
      resolve: ({ groups }) => countIn(groups, null),
    }),
    withLate: t.exposeInt('withLate', {
      description: 'For how many something came in late for a closed month.',
    }),
    scorecards: t.field({
      type: [Scorecard],
      description: 'By which those are scored whom the filter leaves, whatever scorecard it names.',
      complexity: { field: 1, multiplier: 4 },
      resolve: ({ scorecards }) => [...scorecards],
    }),
  }),
})

builder.queryField('performanceSummary', (t) =>
  t.field({
    type: PerformanceSummary,
    authScopes: { can: 'performance.read' },
    args: {
      month: t.arg({ type: 'Date', required: true, description: 'Any day of the natural month that names it.' }),
      filter: t.arg({ type: PerformanceScoreFilter }),
    },
    resolve: async (_root, args, { database: { client } }) => {
      const month = monthOf(String(args.month))
      const latest = await client.performanceScore.aggregate({
        where: { month: asDate(month) },
        _max: { asOf: true },
      })
      const { familyId, ...filter } = args.filter ?? {}
      const all = await bandCounts(client, performanceScoreWhere({ ...filter, month }))
      const versions = await loadVersions(client, all)
      const wanted = familyId ? rowId('Scorecard', String(familyId)) : null
      const chosen = versions.filter((card) => wanted === null || card.familyId === wanted)
      const groups = all.filter(({ scorecardId }) => chosen.some(({ id }) => id === scorecardId))
      const withLate = await client.performanceScore.count({
        where: performanceScoreWhere({ ...filter, month, hasLate: true }),
      })
      const scorecards = newestOf(versions)
      const [only, ...others] = newestOf(chosen)
      const scorecard = others.length > 0 ? null : (only ?? (await scorecardIn(client, month)))
      return { month, asOf: latest._max.asOf, groups, scorecard, scorecards, withLate }
    },
  }),
)
