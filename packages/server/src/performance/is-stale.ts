import type { Reading, Writing } from '@hubcap/database/door/database'
import { policyCondition } from '@hubcap/database/policies/policy-condition'
import { Prisma } from '@hubcap/database/prisma'
import { addMonths } from '@hubcap/rules/input/add-months'
import { isFixed } from '@hubcap/rules/performance/period/score-period'
import type { SalesMonth } from '@hubcap/rules/tenancy/sales-months/sales-calendar'
import { periodStatusOf } from './period/period-status.ts'

/**
 * Whether something that the caller sees has moved a month's scores since they were made: a sale or a customer, by the
 * totals of the days, a quota, a leave, an adjustment, a mark, the scorecard, the month's days. Then the worker is about to make them anew; those that are closed never are.
 * asOf: null where it was never scored. moved: creditsMoved, of what is the caller's
 */
export async function isStale(
  db: Reading | Writing,
  { month, from, to }: SalesMonth,
  asOf: Date | null,
  moved: (since: Date) => Promise<boolean>,
): Promise<boolean> {
  const days = Prisma.sql`BETWEEN ${from}::date AND ${to}::date`
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
        WHERE ${policyCondition('staff', 'p')} AND l.from_on <= ${to}::date AND l.to_on >= ${from}::date
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
      ) OR ${asOf !== null} AND EXISTS (
        SELECT 1 FROM sales_month_rule r WHERE ${policyCondition('sales_month_rule', 'r')}
          AND r.from_month <= ${addMonths(month, 1)}::date AND r.created_at > ${since}
      ) OR ${asOf !== null} AND EXISTS (
        SELECT 1 FROM sales_month_start m WHERE ${policyCondition('sales_month_start', 'm')}
          AND m.month BETWEEN ${month}::date AND ${addMonths(month, 1)}::date AND m.created_at > ${since}
      ) AS stale`
  return row?.stale || moved(since)
}
