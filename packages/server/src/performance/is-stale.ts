import type { Reading, Writing } from '@hubcap/database/door/database'
import { policyCondition } from '@hubcap/database/policies/policy-condition'
import { Prisma } from '@hubcap/database/prisma'
import { monthEnd } from '@hubcap/rules/input/day'
import { isFixed } from '@hubcap/rules/performance/period/score-period'
import { periodStatusOf } from './period/period-status.ts'

/**
 * Whether something that the caller sees has moved a month's scores since they were made: a sale or a customer, by the
 * totals of the days, a quota, a leave, an adjustment, a mark, the scorecard. Then the worker is about to make them anew; those that are closed never are.
 * month: its first day. asOf: null where it was never scored. moved: creditsMoved, of what is the caller's
 */
export async function isStale(
  db: Reading | Writing,
  month: string,
  asOf: Date | null,
  moved: (since: Date) => Promise<boolean>,
): Promise<boolean> {
  const days = Prisma.sql`BETWEEN ${month}::date AND ${monthEnd(month)}::date`
  if (isFixed(await periodStatusOf(db, month))) return false
  const since = asOf ?? new Date(0)
  const [row] = await db.$queryRaw<{ stale: boolean }[]>`
    SELECT EXISTS (
        SELECT 1 FROM daily_total d WHERE ${policyCondition('daily_total', 'd')} AND d.day ${days}
          AND d.changed_at > ${since}
      ) OR EXISTS (
        SELECT 1 FROM quota q WHERE ${policyCondition('quota', 'q')} AND q.month = ${month}::date
          AND q.updated_at > ${since}
      ) OR EXISTS (
        SELECT 1 FROM staff p JOIN staff_leave l ON l.tenant_id = p.tenant_id AND l.staff_id = p.id
        WHERE ${policyCondition('staff', 'p')} AND l.from_on <= ${monthEnd(month)}::date AND l.to_on >= ${month}::date
          AND greatest(l.created_at, l.cancelled_at) > ${since}
      ) OR EXISTS (
        SELECT 1 FROM score_adjustment a WHERE ${policyCondition('score_adjustment', 'a')} AND a.month = ${month}::date
          AND a.made_at > ${since}
      ) OR EXISTS (
        SELECT 1 FROM score_mark m WHERE ${policyCondition('score_mark', 'm')} AND m.month = ${month}::date
          AND m.given_at > ${since}
      ) OR ${asOf !== null} AND EXISTS (
        SELECT 1 FROM scorecard c WHERE ${policyCondition('scorecard', 'c')} AND c.from_month <= ${month}::date
          AND c.created_at > ${since}
      ) OR ${asOf !== null} AND EXISTS (
        SELECT 1 FROM scorecard_assignment g WHERE ${policyCondition('scorecard_assignment', 'g')}
          AND g.from_month <= ${month}::date AND g.created_at > ${since}
      ) AS stale`
  return row?.stale || moved(since)
}
