import { type MonthScore, scoreMonthOf } from '@hubcap/rules/performance/score-month'
import type { Scorecard } from '@hubcap/rules/performance/scorecard'
import { asDate } from '../../operation/dates.ts'
import { loadScored } from '../../performance/load-scored.ts'
import type { ScoredOne } from '../../performance/score-figures.ts'
import { scorecardIn, scorecardOf } from '../../performance/scorecard-versions.ts'
import type { HasPast, Simulator } from './simulator.ts'

type Scored = MonthScore<ScoredOne & { readonly cardId: string }>

/** As a score's own row tells it: points, parts, penalty, and the band by its name. */
const detailsOf = ({ score, band, ranks }: Scored, { bands }: Scorecard) => ({
  ...{ points: score.points, parts: score.parts, penalty: score.penalty, rank: ranks.chain },
  band: band === null ? null : (bands[band.band]?.name ?? null),
})

/** Everybody's score of a month by the scorecard that held and by the draft: the month's own run, twice. */
export const simulateScorecard: Simulator = async (db, given, month) => {
  const { draft } = given as { readonly draft: Scorecard }
  const held = scorecardOf(await scorecardIn(db, month))
  const figures = await loadScored(
    db,
    month,
    draft.metrics.map(({ metricId }) => metricId),
  )
  const run = (card: Scorecard) =>
    scoreMonthOf({ entries: figures.map((one) => ({ ...one, cardId: '' })), cards: new Map([['', card]]) })
  const after = run(draft)
  return run(held).flatMap((before, at) => {
    const { level, franchiseeId, storeId, staffId } = before.entry
    const other = after[at] as Scored
    if (level !== 'staff') return []
    const details = { before: detailsOf(before, held), after: detailsOf(other, draft) }
    return [{ franchiseeId, storeId, staffId, before: before.score.points, after: other.score.points, details }]
  })
}

export const hadScores: HasPast = async (db, months) => {
  const where = { month: { in: months.map(asDate) }, level: 'staff', points: { not: null } }
  return (await db.performanceScore.findFirst({ where, select: { id: true } })) !== null
}
