import type { Reading } from '@hubcap/database/door/database'
import { policyCondition } from '@hubcap/database/policies/policy-condition'
import { Prisma } from '@hubcap/database/prisma'
import { monthEnd } from '@hubcap/rules/input/day'
import type { Metric } from '@hubcap/rules/quotas/metric'
import type { QuotaPlace } from '@hubcap/rules/quotas/quota-level'
import { placeColumns } from './actuals.ts'
import { atPlace, figureRows } from './figure-rows.ts'
import type { GridPlace } from './grid-place.ts'

/** First days of months, both included. */
export type Months = { readonly first: string; readonly last: string }

export type Figure = QuotaPlace & {
  readonly month: string
  /** Minor units or a count; null: no quota. */
  readonly target: bigint | null
  readonly actual: bigint
  /** Of a rep: hundredths of working days for which the target is meant; null: never prorated. */
  readonly basisDays: number | null
}

/**
 * Quotas of the grid's rows and of what they add up to, beside what its rows reached, by month; what has neither is left
 * out. What nobody in a store is credited with comes with a place whose staffId is null.
 */
export function loadFigures(db: Reading, place: GridPlace, metric: Metric, { first, last }: Months): Promise<Figure[]> {
  const levels = [place.level, ...(place.parent ? [place.parent] : [])]
  const reached = figureRows({ from: first, to: monthEnd(last) }, place, metric)
  return db.$queryRaw`
    SELECT g.franchisee_id AS "franchiseeId", g.store_id AS "storeId", g.staff_id AS "staffId",
      to_char(g.month, 'YYYY-MM-DD') AS month, max(g.target) AS target, max(g.basis_days) AS "basisDays",
      sum(g.actual)::bigint AS actual
    FROM (
      SELECT q.franchisee_id, q.store_id, q.staff_id, q.month, q.target, q.basis_days, 0 AS actual
      FROM quota q
      WHERE ${policyCondition('quota', 'q')} AND q.metric = ${metric} AND q.level = ANY (${levels})
        AND q.month BETWEEN ${first}::date AND ${last}::date ${atPlace('q', place)}
      UNION ALL
      SELECT ${placeColumns(place.level, 'r')}, date_trunc('month', r.day)::date, NULL, NULL, r.${Prisma.raw(metric)}
      FROM (${reached}) r
    ) g
    GROUP BY 1, 2, 3, 4`
}
