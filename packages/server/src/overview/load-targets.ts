import type { Reading } from '@hubcap/database/door/database'
import { policyCondition } from '@hubcap/database/policies/policy-condition'
import type { Metric } from '@hubcap/rules/quotas/metric'
import { atPlace, type Look, levelLookedAt } from './look.ts'
import { type OpenSpan, spanLookedAt } from './open-span.ts'
import { type Targets, targetColumns, targetsOf } from './place-totals.ts'

export type Aim = OpenSpan & { targets: Targets }

/**
 * What the month asks of all that is looked at, and in which days: the quota of the place; of an owner of several
 * franchisees, a manager of several stores or a rep in several, the sum of theirs.
 */
export async function loadTargets(db: Reading, look: Look): Promise<Aim> {
  const [row] = await db.$queryRaw<(OpenSpan & { targets: Record<Metric, string | null> })[]>`
    SELECT t.targets, o.*
    FROM (
      SELECT ${targetColumns} AS targets FROM quota q
      WHERE ${policyCondition('quota', 'q')} AND q.month = ${look.month}::date AND q.level = ${levelLookedAt(look)}
        ${atPlace('q', look)}
    ) t, (${spanLookedAt(look)}) o`
  return { opensOn: row?.opensOn ?? null, closesOn: row?.closesOn ?? null, targets: targetsOf(row?.targets ?? null) }
}
