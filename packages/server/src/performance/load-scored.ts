import type { Writing } from '@hubcap/database/door/database'
import { withEffectiveTargets } from './effective-targets.ts'
import { withMarks } from './marks/with-marks.ts'
import { withAdjustments } from './period/with-adjustments.ts'
import { type ScoredOne, scoreFigures } from './score-figures.ts'

/** Who is scored in a month, with what they are really to reach and what was adjusted by hand and marked. As the system. more: metrics that no scorecard names yet */
export async function loadScored(db: Writing, month: string, more: readonly string[] = []): Promise<ScoredOne[]> {
  const scored = await withEffectiveTargets(db, month, await scoreFigures(db, month, more))
  return withMarks(db, month, await withAdjustments(db, month, scored))
}
