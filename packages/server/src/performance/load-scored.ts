import type { Writing } from '@hubcap/database/door/database'
import { withEffectiveTargets } from './effective-targets.ts'
import { withAdjustments } from './period/with-adjustments.ts'
import { type ScoredOne, scoreFigures } from './score-figures.ts'

/** Who is scored in a month, with what they are really to reach and what was adjusted by hand. As the system. more: metrics that no scorecard names yet */
export const loadScored = async (db: Writing, month: string, more: readonly string[] = []): Promise<ScoredOne[]> =>
  withAdjustments(db, month, await withEffectiveTargets(db, month, await scoreFigures(db, month, more)))
