import type { PlaceKind } from '@hubcap/rules/overview/place-kind'
import { type Rank, type RankSort, rankOf, rankSorts } from '@hubcap/rules/performance/rank'
import { type Score, type ScoreFigures, scoreOf } from '@hubcap/rules/performance/score'
import type { Scorecard } from '@hubcap/rules/performance/scorecard'
import type { ScoreFiguresRow } from './score-figures.ts'

type Figures = Omit<
  ScoreFiguresRow,
  'level' | 'franchiseeId' | 'storeId' | 'staffId' | 'name' | 'nameKey' | 'storeName'
>

const numberOr = (value: bigint | null) => (value === null ? null : Number(value))

/** What was stored or counted, in the words of the rules. */
export const figuresOf = (row: Figures): ScoreFigures => ({
  actual: { sales_amount: Number(row.salesAmount), cards_sold: row.cardsSold, new_customers: row.newCustomers },
  target: {
    sales_amount: numberOr(row.salesAmountTarget),
    cards_sold: row.cardsSoldTarget,
    new_customers: row.newCustomersTarget,
  },
  recordedCount: row.cardsSold,
  voidedCount: row.voidedSales,
})

/** Everybody is ranked among their own kind: reps in store, franchisee and chain; stores not within themselves. */
const groupsOf = ({ level, franchiseeId, storeId }: ScoreFiguresRow): Record<RankSort, string | null> => ({
  store: level === 'staff' ? `${level} ${storeId}` : null,
  franchisee: level === 'franchisee' ? null : `${level} ${franchiseeId}`,
  chain: level,
})

const keyOf = ({ level, franchiseeId, storeId, staffId }: ScoreFiguresRow) =>
  [level, franchiseeId, storeId, staffId].join(' ')

export type ScoredRow = ScoreFiguresRow & {
  level: PlaceKind
  points: number | null
  penalty: number
  band: number | null
  ranks: Record<RankSort, Rank>
}

/** The whole chain's scores with their ranks, of one month. */
export function scoreRows(rows: readonly ScoreFiguresRow[], scorecard: Scorecard): ScoredRow[] {
  const scored = rows.map((row): [ScoreFiguresRow, Score] => [row, scoreOf(figuresOf(row), scorecard)])
  const entries = scored.map(([row, { points }]) => ({ key: keyOf(row), points, groups: groupsOf(row) }))
  const ranks = rankOf(entries, rankSorts)
  return scored.map(([row, { points, penalty, band }]) => {
    const own = ranks.get(keyOf(row))
    if (!own) throw new Error('A score went without its ranks')
    return { ...row, points, penalty: penalty.points, band, ranks: own }
  })
}
