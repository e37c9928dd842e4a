import { type MonthScore, scoreMonthOf } from '@hubcap/rules/performance/score-month'
import type { Scorecard } from '@hubcap/rules/performance/scorecard'
import { asDate } from '../../operation/dates.ts'
import { type CardedOne, withCards } from '../../performance/load-cards.ts'
import { loadScored } from '../../performance/load-scored.ts'
import { scorecardOf } from '../../performance/scorecard-versions.ts'
import { loadChainTime } from '../../tenancy/sales-months/load-chain-time.ts'
import type { HasPast, Simulator } from './simulator.ts'

type Scored = MonthScore<CardedOne>

const namedItems = ({ score }: Scored, { items }: Scorecard) =>
  score.items.map((one) => ({ ...one, name: items.find(({ itemId }) => itemId === one.itemId)?.name ?? '' }))

/** As a score's own row tells it: points, parts, penalty, and the band by its name. */
const detailsOf = (scored: Scored, card: Scorecard) => {
  const { score, band, ranks } = scored
  return {
    ...{
      points: score.points,
      parts: score.parts,
      items: namedItems(scored, card),
      penalty: score.penalty,
      rank: ranks.chain,
    },
    band: band === null ? null : (card.bands[band.band]?.name ?? null),
  }
}

type Given = {
  readonly draft: Scorecard
  /** In whose place the draft is tried; left out: the default's. */
  readonly familyId?: string | null
}

/**
 * The score of everybody whom the draft would hold for, by the scorecard that held and by the draft: the month's own run, twice. Those
 * under other scorecards stay as they are, and aren't told.
 */
export const simulateScorecard: Simulator = async (db, given, month) => {
  const { draft: asked, familyId } = given as Given
  // Drafts of before there were evaluation items have none.
  const draft: Scorecard = { ...asked, items: asked.items ?? [], selfShare: asked.selfShare ?? 0 }
  const drafted = draft.metrics.map(({ metricId }) => metricId)
  const { entries, cards: rows } = await withCards(
    db,
    month,
    await loadScored(db, month, await loadChainTime(db), drafted),
  )
  const { tenantId } = await db.chain.findFirstOrThrow({ select: { tenantId: true } })
  const isTried = (cardId: string) => rows.get(cardId)?.familyId === (familyId ?? tenantId)
  const held = new Map([...rows].map(([id, row]) => [id, scorecardOf(row)]))
  const tried = new Map([...held].map(([id, card]) => [id, isTried(id) ? draft : card]))
  const after = scoreMonthOf({ entries, cards: tried })
  return scoreMonthOf({ entries, cards: held }).flatMap((before, at) => {
    const { level, franchiseeId, storeId, staffId, cardId } = before.entry
    const [other, card] = [after[at] as Scored, held.get(cardId)]
    if (level !== 'staff' || !card || !isTried(cardId)) return []
    const details = { before: detailsOf(before, card), after: detailsOf(other, draft) }
    return [{ franchiseeId, storeId, staffId, before: before.score.points, after: other.score.points, details }]
  })
}

export const hadScores: HasPast = async (db, months) => {
  const where = { month: { in: months.map(asDate) }, level: 'staff', points: { not: null } }
  return (await db.performanceScore.findFirst({ where, select: { id: true } })) !== null
}
