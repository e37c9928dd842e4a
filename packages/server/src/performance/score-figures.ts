import type { Writing } from '@hubcap/database/door/database'
import { policyCondition } from '@hubcap/database/policies/policy-condition'
import { Prisma } from '@hubcap/database/prisma'
import { monthEnd } from '@hubcap/rules/input/day'
import type { ScoreFigures } from '@hubcap/rules/performance/score'
import type { ScoredPlace } from '@hubcap/rules/performance/score-month'
import { figureRows } from '../quotas/figure-rows.ts'

/** Who is scored in a month, as they are called. A rep has a row for each store. */
export type ScoredOne = ScoredPlace & {
  readonly name: string
  readonly nameKey: string
  /** Null for a franchisee. */
  readonly storeName: string | null
  readonly figures: ScoreFigures
}

/** Amounts in minor units; a target is null where none is set. */
type FiguresRow = Omit<ScoredOne, 'figures'> & {
  salesAmount: bigint
  cardsSold: number
  newCustomers: number
  voidedSales: number
  salesAmountTarget: bigint | null
  cardsSoldTarget: number | null
  newCustomersTarget: number | null
}

const targetOf = (metric: string, type: 'bigint' | 'int') =>
  Prisma.sql`(max(q.target) FILTER (WHERE q.metric = ${metric}))::${Prisma.raw(type)}`

function oneOf(row: FiguresRow): ScoredOne {
  const { salesAmount, cardsSold, newCustomers, voidedSales, salesAmountTarget, ...rest } = row
  const { cardsSoldTarget, newCustomersTarget, ...who } = rest
  const amountTarget = salesAmountTarget === null ? null : Number(salesAmountTarget)
  const metrics = {
    sales_amount: { actual: Number(salesAmount), target: amountTarget, sample: cardsSold },
    cards_sold: { actual: cardsSold, target: cardsSoldTarget, sample: cardsSold },
    new_customers: { actual: newCustomers, target: newCustomersTarget, sample: newCustomers },
  }
  return { ...who, figures: { metrics, recordedCount: cardsSold, voidedCount: voidedSales } }
}

/**
 * Everybody and every place that has to do with a month: by a sale, a customer won, a quota, or being posted there. Of
 * those who are posted only people with a rep's post are meant; washers who never sold need no score. Sales and
 * customers stay with the store and the rep they were made by, so that parts add up to the whole at every level.
 * One statement over the whole chain, for the system alone.
 * month: its first day, YYYY-MM-01
 */
export async function scoreFigures(db: Writing, month: string): Promise<ScoredOne[]> {
  const period = { from: month, to: monthEnd(month) }
  const [from, to] = [Prisma.sql`${period.from}::date`, Prisma.sql`${period.to}::date`]
  const rows = await db.$queryRaw<FiguresRow[]>`
    WITH posting AS (
      SELECT p.tenant_id, p.franchisee_id, p.store_id, p.staff_id, p.from_on,
        lead(p.from_on) OVER (PARTITION BY p.staff_id ORDER BY p.from_on, p.id) AS next_on
      FROM staff_posting p WHERE ${policyCondition('staff_posting', 'p')}
    ), involved AS (
      SELECT r.franchisee_id, r.store_id, r.staff_id, r.sales_amount, r.cards_sold, r.new_customers, r.voided_sales
      FROM (${figureRows(period)}) r
      UNION ALL
      SELECT q.franchisee_id, q.store_id, q.staff_id, 0, 0, 0, 0
      FROM quota q WHERE ${policyCondition('quota', 'q')} AND q.month = ${from} AND q.level <> 'chain'
      UNION ALL
      SELECT p.franchisee_id, p.store_id, CASE WHEN EXISTS (
          SELECT 1 FROM assignment a WHERE ${policyCondition('assignment', 'a')} AND a.staff_id = p.staff_id
            AND a.role = 'sales_rep' AND (a.ended_at IS NULL OR a.ended_at >= ${from})
        ) THEN p.staff_id END, 0, 0, 0, 0
      FROM posting p JOIN staff h ON h.tenant_id = p.tenant_id AND h.id = p.staff_id
      WHERE p.store_id IS NOT NULL AND p.from_on <= ${to} AND (p.next_on IS NULL OR p.next_on > ${from})
        AND (h.left_on IS NULL OR h.left_on >= ${from})
    ), figures AS (
      SELECT CASE WHEN grouping(i.store_id) = 1 THEN 'franchisee' WHEN grouping(i.staff_id) = 1 THEN 'store' ELSE 'staff' END
          AS level, i.franchisee_id, i.store_id, i.staff_id, sum(i.sales_amount)::bigint AS amount,
        sum(i.cards_sold)::int AS cards, sum(i.new_customers)::int AS customers, sum(i.voided_sales)::int AS voided
      FROM involved i
      GROUP BY GROUPING SETS ((i.franchisee_id), (i.franchisee_id, i.store_id), (i.franchisee_id, i.store_id, i.staff_id))
      HAVING (grouping(i.store_id) = 1 OR i.store_id IS NOT NULL) AND (grouping(i.staff_id) = 1 OR i.staff_id IS NOT NULL)
    ), target AS (
      SELECT q.franchisee_id, q.store_id, q.staff_id, ${targetOf('sales_amount', 'bigint')} AS amount,
        ${targetOf('cards_sold', 'int')} AS cards, ${targetOf('new_customers', 'int')} AS customers
      FROM quota q WHERE ${policyCondition('quota', 'q')} AND q.month = ${from} AND q.level <> 'chain'
      GROUP BY q.franchisee_id, q.store_id, q.staff_id
    )
    SELECT g.level, g.franchisee_id AS "franchiseeId", g.store_id AS "storeId", g.staff_id AS "staffId",
      coalesce(p.name, o.name, f.name) AS name, coalesce(p.name_key, o.name_key, f.name_key) AS "nameKey",
      o.name AS "storeName",
      g.amount AS "salesAmount", g.cards AS "cardsSold", g.customers AS "newCustomers", g.voided AS "voidedSales",
      t.amount AS "salesAmountTarget", t.cards AS "cardsSoldTarget", t.customers AS "newCustomersTarget"
    FROM figures g
    JOIN franchisee f ON ${policyCondition('franchisee', 'f')} AND f.id = g.franchisee_id
    LEFT JOIN store o ON ${policyCondition('store', 'o')} AND o.id = g.store_id
    LEFT JOIN staff p ON ${policyCondition('staff', 'p')} AND p.id = g.staff_id
    LEFT JOIN target t ON t.franchisee_id = g.franchisee_id AND t.store_id IS NOT DISTINCT FROM g.store_id
      AND t.staff_id IS NOT DISTINCT FROM g.staff_id`
  return rows.map(oneOf)
}
