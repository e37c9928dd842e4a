import type { Reading } from '@hubcap/database/door/database'
import { policyCondition } from '@hubcap/database/policies/policy-condition'
import { atPlace, type Look, levelLookedAt } from './look.ts'
import { type OpenSpan, spanLookedAt } from './open-span.ts'
import { type PresencesOf, type Targets, targetColumns, targetsOf, type WrittenTargets } from './targets.ts'

export type Aim = OpenSpan & { targets: Targets }

/**
 * What the month asks of all that is looked at, and in which days: the quota of the place; of an owner of several
 * franchisees, a manager of several stores or a rep in several, the sum of theirs. Reps' as far as
 * they are there.
 */
export async function loadTargets(db: Reading, look: Look, presencesOf: PresencesOf): Promise<Aim> {
  const [row] = await db.$queryRaw<(OpenSpan & WrittenTargets)[]>`
    SELECT t.*, o.*
    FROM (
      SELECT ${targetColumns} FROM quota q
      WHERE ${policyCondition('quota', 'q')} AND q.month = ${look.month}::date AND q.level = ${levelLookedAt(look)}
        ${atPlace('q', look)}
    ) t, (${spanLookedAt(look)}) o`
  const written = { targets: row?.targets ?? null, prorated: row?.prorated ?? null }
  const [targets] = await targetsOf([written], look.month, presencesOf)
  return { opensOn: row?.opensOn ?? null, closesOn: row?.closesOn ?? null, targets: targets as Targets }
}
