import type { Writing } from '@hubcap/database/door/database'
import type { Chain, Scorecard as ScorecardRow } from '@hubcap/database/prisma'
import { cardFor } from '@hubcap/rules/performance/card-for'
import { scorecardIn } from '@hubcap/rules/performance/scorecard'
import { asDate, asDay } from '../operation/dates.ts'
import type { ScoredOne } from './score-figures.ts'
import { givenOf } from './scorecard-given.ts'
import { firstScorecard } from './scorecard-versions.ts'

/** What each family of scorecards says in a month, by the family's id; the default's is the chain's own. */
async function heldCards(db: Writing, chain: Chain, month: string): Promise<ReadonlyMap<string, ScorecardRow>> {
  const rows = await db.scorecard.findMany({ where: { fromMonth: { lte: asDate(month) } }, orderBy: { id: 'asc' } })
  const versions = rows.map((row) => ({ row, fromMonth: asDay(row.fromMonth) }))
  const families = Map.groupBy(versions, ({ row }) => row.familyId)
  const held = [...families].flatMap(([family, own]) => {
    // Of one month the newest holds.
    const version = scorecardIn(month, own)
    return version ? [[family, version.row] as const] : []
  })
  return new Map([[chain.tenantId, firstScorecard(chain)], ...held])
}

/** The posts of those who have one, where anything goes by posts. */
async function loadPosts(db: Writing, posts: readonly string[]): Promise<ReadonlyMap<string, string | null>> {
  if (posts.length === 0) return new Map()
  const staff = await db.staff.findMany({ where: { post: { in: [...posts] } }, select: { id: true, post: true } })
  return new Map(staff.map(({ id, post }) => [id, post]))
}

export type CardedOne = ScoredOne & { readonly cardId: string }
export type Carded = {
  readonly entries: readonly CardedOne[]
  /** By the version's id. */
  readonly cards: ReadonlyMap<string, ScorecardRow>
}

/** Everybody with the scorecard that holds for them in a month. As the system. */
export async function withCards(db: Writing, month: string, all: readonly ScoredOne[]): Promise<Carded> {
  const chain = await db.chain.findFirstOrThrow()
  const { tenantId } = chain
  const [held, said] = await Promise.all([
    heldCards(db, chain, month),
    db.scorecardAssignment.findMany({ where: { fromMonth: { lte: asDate(month) } } }),
  ])
  const given = said.map(givenOf)
  const posts = await loadPosts(db, [...new Set(given.flatMap(({ post }) => post ?? []))])
  const cardOf = (one: ScoredOne): ScorecardRow => {
    const family = cardFor({ ...one, post: posts.get(one.staffId ?? '') ?? null }, given, month)
    const card = held.get(family ?? tenantId) ?? held.get(tenantId)
    if (!card) throw new Error('A chain went without its scorecard')
    return card
  }
  const entries = all.map((one) => ({ ...one, cardId: cardOf(one).id }))
  return { entries, cards: new Map([...held.values()].map((card) => [card.id, card])) }
}
