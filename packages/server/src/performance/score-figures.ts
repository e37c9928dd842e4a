import type { Writing } from '@hubcap/database/door/database'
import { policyCondition } from '@hubcap/database/policies/policy-condition'
import { Prisma } from '@hubcap/database/prisma'
import { addFigures } from '@hubcap/rules/credits/figure'
import type { MetricFigure, ScoreFigures } from '@hubcap/rules/performance/score'
import type { ScoredPlace } from '@hubcap/rules/performance/score-month'
import { placeKey, placesOf } from '@hubcap/rules/performance/scored-places'
import type { SalesMonth } from '@hubcap/rules/tenancy/sales-months/sales-calendar'
import { asDate } from '../operation/dates.ts'
import { figureRows } from '../quotas/figure-rows.ts'
import { type FigureSum, figureSums } from '../quotas/figure-sums.ts'
import { scoredMetrics } from './scored-metrics.ts'

/** Who is scored in a month, as they are called. A rep has a row for each store. */
export type ScoredOne = ScoredPlace & {
  readonly name: string
  readonly nameKey: string
  /** Null for a franchisee. */
  readonly storeName: string | null
  readonly figures: ScoreFigures
}

type Involved = Omit<ScoredOne, 'figures'> & { readonly recorded: number; readonly voided: number }

/**
 * Everybody and every place that has to do with a month: by a record, a customer won, a quota, or being posted there. Of
 * those who are posted only people with a rep's post are meant; washers who never sold need no score. Sales and
 * customers stay with the store and the rep they were made by, so that parts add up to the whole at every level.
 */
function loadInvolved(db: Writing, { month, ...period }: SalesMonth, sums: readonly FigureSum[]): Promise<Involved[]> {
  const [from, to] = [Prisma.sql`${period.from}::date`, Prisma.sql`${period.to}::date`]
  const places = [...new Map(sums.map((sum) => [placeKey(sum), sum])).values()].map((sum) => ({
    ...{ franchisee_id: sum.franchiseeId, store_id: sum.storeId, staff_id: sum.staffId },
  }))
  return db.$queryRaw`
    WITH posting AS (
      SELECT p.tenant_id, p.franchisee_id, p.store_id, p.staff_id, p.from_on,
        lead(p.from_on) OVER (PARTITION BY p.staff_id ORDER BY p.from_on, p.id) AS next_on
      FROM staff_posting p WHERE ${policyCondition('staff_posting', 'p')}
    ), involved AS (
      SELECT r.franchisee_id, r.store_id, r.staff_id, r.cards_sold, r.voided_sales
      FROM (${figureRows(period)}) r
      UNION ALL
      SELECT c.franchisee_id, c.store_id, c.staff_id, 0, 0
      FROM json_to_recordset(${JSON.stringify(places)}::json) AS c (franchisee_id uuid, store_id uuid, staff_id uuid)
      UNION ALL
      SELECT q.franchisee_id, q.store_id, q.staff_id, 0, 0
      FROM quota q WHERE ${policyCondition('quota', 'q')} AND q.month = ${month}::date AND q.level <> 'chain'
      UNION ALL
      SELECT p.franchisee_id, p.store_id, CASE WHEN EXISTS (
          SELECT 1 FROM assignment a WHERE ${policyCondition('assignment', 'a')} AND a.staff_id = p.staff_id
            AND a.role = 'sales_rep' AND (a.ended_at IS NULL OR a.ended_at >= ${from})
        ) THEN p.staff_id END, 0, 0
      FROM posting p JOIN staff h ON h.tenant_id = p.tenant_id AND h.id = p.staff_id
      WHERE p.store_id IS NOT NULL AND p.from_on <= ${to} AND (p.next_on IS NULL OR p.next_on > ${from})
        AND (h.left_on IS NULL OR h.left_on >= ${from})
    ), figures AS (
      SELECT CASE WHEN grouping(i.store_id) = 1 THEN 'franchisee' WHEN grouping(i.staff_id) = 1 THEN 'store' ELSE 'staff' END
          AS level, i.franchisee_id, i.store_id, i.staff_id, sum(i.cards_sold)::int AS recorded,
        sum(i.voided_sales)::int AS voided
      FROM involved i
      GROUP BY GROUPING SETS ((i.franchisee_id), (i.franchisee_id, i.store_id), (i.franchisee_id, i.store_id, i.staff_id))
      HAVING (grouping(i.store_id) = 1 OR i.store_id IS NOT NULL) AND (grouping(i.staff_id) = 1 OR i.staff_id IS NOT NULL)
    )
    SELECT g.level, g.franchisee_id AS "franchiseeId", g.store_id AS "storeId", g.staff_id AS "staffId",
      coalesce(p.name, o.name, f.name) AS name, coalesce(p.name_key, o.name_key, f.name_key) AS "nameKey",
      o.name AS "storeName", g.recorded, g.voided
    FROM figures g
    JOIN franchisee f ON ${policyCondition('franchisee', 'f')} AND f.id = g.franchisee_id
    LEFT JOIN store o ON ${policyCondition('store', 'o')} AND o.id = g.store_id
    LEFT JOIN staff p ON ${policyCondition('staff', 'p')} AND p.id = g.staff_id`
}

type Reached = { actual: number; sample: number }

/** What was reached, at each place and at what it lies in. */
function reachedBy(sums: readonly FigureSum[]): ReadonlyMap<string, Reached> {
  const reached = new Map<string, Reached>()
  for (const { metricId, value, records, ...own } of sums)
    for (const place of placesOf(own)) {
      const key = `${metricId} ${placeKey(place)}`
      const { actual, sample } = reached.get(key) ?? { actual: 0, sample: 0 }
      reached.set(key, { actual: addFigures(actual, value), sample: sample + records })
    }
  return reached
}

async function targetsIn(db: Writing, month: string): Promise<ReadonlyMap<string, number>> {
  const quotas = await db.quota.findMany({ where: { month: asDate(month), level: { not: 'chain' } } })
  return new Map(quotas.map((quota) => [`${quota.metric} ${placeKey(quota)}`, Number(quota.target)]))
}

/**
 * What everybody reached in a month of each metric that a scorecard names, beside what was to be reached. For the system alone.
 * more: metrics that no scorecard names yet
 */
export async function scoreFigures(
  db: Writing,
  salesMonth: SalesMonth,
  more: readonly string[] = [],
): Promise<ScoredOne[]> {
  const { month, from, to } = salesMonth
  const metrics = await scoredMetrics(db, month, more)
  const sums = await figureSums(db, { metrics, period: { from, to } })
  const [reached, targets] = [reachedBy(sums), await targetsIn(db, month)]
  const figureAt = (metricId: string, place: ScoredPlace): MetricFigure => {
    const key = `${metricId} ${placeKey(place)}`
    return { ...(reached.get(key) ?? { actual: 0, sample: 0 }), target: targets.get(key) ?? null }
  }
  return (await loadInvolved(db, salesMonth, sums)).map(({ recorded, voided, ...who }) => ({
    ...who,
    figures: {
      metrics: Object.fromEntries(metrics.map(({ id }) => [id, figureAt(id, who)])),
      ...{ recordedCount: recorded, voidedCount: voided },
    },
  }))
}
