import { type BandFound, bandsOfGroup } from './bands-of-group.ts'
import { type Rank, type RankSort, rankOf, rankSorts } from './rank.ts'
import { type Score, type ScoreFigures, scoreOf } from './score.ts'
import type { Scorecard } from './scorecard.ts'

/** One who is scored. Everybody is compared with their own kind under one scorecard: reps with reps, in store, franchisee and chain. */
export type ScoredPlace = {
  readonly level: 'franchisee' | 'store' | 'staff'
  readonly franchiseeId: string
  readonly storeId: string | null
  readonly staffId: string | null
}

/** cardId: by which of the scorecards. */
export type ScoreEntry = ScoredPlace & { readonly cardId: string; readonly figures: ScoreFigures }

export type MonthInput<Entry extends ScoreEntry> = {
  readonly entries: readonly Entry[]
  readonly cards: ReadonlyMap<string, Scorecard>
}

export type MonthScore<Entry extends ScoreEntry> = {
  readonly entry: Entry
  readonly score: Score
  /** Null without points. */
  readonly band: BandFound | null
  readonly ranks: Readonly<Record<RankSort, Rank>>
}

const keyOf = ({ level, franchiseeId, storeId, staffId }: ScoredPlace) =>
  [level, franchiseeId, storeId, staffId].join(' ')

/** Points of two scorecards aren't comparable: whoever is scored by one is ranked among those who are, too. */
const groupsOf = ({ level, franchiseeId, storeId, cardId }: ScoreEntry): Record<RankSort, string | null> => ({
  store: level === 'staff' ? `${level} ${cardId} ${storeId}` : null,
  franchisee: level === 'franchisee' ? null : `${level} ${cardId} ${franchiseeId}`,
  chain: `${level} ${cardId}`,
})

function cardOf({ cards }: { cards: ReadonlyMap<string, Scorecard> }, cardId: string): Scorecard {
  const card = cards.get(cardId)
  if (!card) throw new Error('Somebody is scored by a scorecard that isn’t there')
  return card
}

/** Everybody's scores of one month with bands and ranks: all of a chain at once, whatever the order they come in. */
export function scoreMonthOf<Entry extends ScoreEntry>(input: MonthInput<Entry>): MonthScore<Entry>[] {
  const scored = input.entries.map((entry) => ({ entry, score: scoreOf(entry.figures, cardOf(input, entry.cardId)) }))
  const alike = Map.groupBy(scored, ({ entry }) => `${entry.level} ${entry.cardId}`)
  const bands = new Map(
    [...alike].map(([key, group]) => {
      const points = group.map(({ score }) => score.points).filter((one) => one !== null)
      return [key, bandsOfGroup(points, cardOf(input, group[0]?.entry.cardId ?? ''))]
    }),
  )
  const ranks = rankOf(
    scored.map(({ entry, score }) => ({ key: keyOf(entry), points: score.points, groups: groupsOf(entry) })),
    rankSorts,
  )
  return scored.map(({ entry, score }) => {
    const own = ranks.get(keyOf(entry))
    if (!own) throw new Error('A score went without its ranks')
    const band = score.points === null ? null : bands.get(`${entry.level} ${entry.cardId}`)?.get(score.points)
    return { entry, score, band: band ?? null, ranks: own }
  })
}
