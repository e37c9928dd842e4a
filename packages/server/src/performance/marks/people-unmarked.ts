import type { Reading, Writing } from '@hubcap/database/door/database'
import { policyCondition } from '@hubcap/database/policies/policy-condition'
import type { Evaluator } from '@hubcap/rules/performance/mark-points'

/**
 * How many scores of people in a month, of those that the caller sees, have an evaluation item without a mark of that evaluator. Own marks
 * are asked for only where they count. month: its first day
 */
export async function peopleUnmarked(db: Reading | Writing, month: string, by: Evaluator): Promise<number> {
  const [row] = await db.$queryRaw<{ people: number }[]>`
    SELECT count(*)::int AS people FROM performance_score p
    JOIN scorecard c ON c.tenant_id = p.tenant_id AND c.id = p.scorecard_id
    WHERE ${policyCondition('performance_score', 'p')} AND p.month = ${month}::date AND p.level = 'staff'
      AND (${by} = 'manager' OR c.self_share > 0) AND EXISTS (
        SELECT 1 FROM jsonb_array_elements(c.items) i WHERE NOT EXISTS (
          SELECT 1 FROM score_mark m WHERE m.tenant_id = p.tenant_id AND m.score_id = p.id AND m.item_id = i ->> 'itemId'
            AND m.evaluator = ${by}))`
  return row?.people ?? 0
}
