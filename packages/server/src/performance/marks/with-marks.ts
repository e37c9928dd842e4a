import type { Writing } from '@hubcap/database/door/database'
import { type Evaluator, type ItemMarks, noMarks } from '@hubcap/rules/performance/mark-points'
import { placeKey } from '@hubcap/rules/performance/scored-places'
import { asDate } from '../../operation/dates.ts'
import type { ScoredOne } from '../score-figures.ts'

type ByItem = Record<string, ItemMarks>

/** Everybody with the marks of the month; places have none to be given. */
export async function withMarks(db: Writing, month: string, all: readonly ScoredOne[]): Promise<ScoredOne[]> {
  const rows = await db.scoreMark.findMany({ where: { month: asDate(month) } })
  const marks = new Map<string, ByItem>()
  for (const { itemId, evaluator, points, ...place } of rows) {
    const own = marks.get(placeKey(place)) ?? {}
    own[itemId] = { ...(own[itemId] ?? noMarks), [evaluator as Evaluator]: points }
    marks.set(placeKey(place), own)
  }
  return all.map((one) =>
    one.level === 'staff' ? { ...one, figures: { ...one.figures, marks: marks.get(placeKey(one)) ?? {} } } : one,
  )
}
