import type { Writing } from '@hubcap/database/door/database'
import { salesMonthOf } from '@hubcap/rules/tenancy/sales-months/sales-calendar'
import { calendarOf } from '../operation/calendar-of.ts'
import type { ChainTime } from '../operation/request.ts'
import { withEffectiveTargets } from './effective-targets.ts'
import { withMarks } from './marks/with-marks.ts'
import { withAdjustments } from './period/with-adjustments.ts'
import { type ScoredOne, scoreFigures } from './score-figures.ts'

/** Who is scored in a month, with what they are really to reach and what was adjusted by hand and marked. As the system. more: metrics that no scorecard names yet */
export async function loadScored(
  db: Writing,
  month: string,
  chain: ChainTime,
  more: readonly string[] = [],
): Promise<ScoredOne[]> {
  const figures = await scoreFigures(db, salesMonthOf(calendarOf(chain), month), more)
  const scored = await withEffectiveTargets(db, month, chain, figures)
  return withMarks(db, month, await withAdjustments(db, month, scored))
}
