import type { Reading, Writing } from '@hubcap/database/door/database'
import { Prisma } from '@hubcap/database/prisma'
import type { QuotaLevel } from '@hubcap/rules/quotas/quota-level'
import { type At, figureRows, type Period } from './figure-rows.ts'
import type { SharedSale } from './shared-sales.ts'

export type Actual = {
  /** Those above the level asked for are set, those below it null. Of a rep all three: it is the rep in one store. */
  readonly franchiseeId: string | null
  readonly storeId: string | null
  readonly staffId: string | null
  /** The first day of the natural month, or the day; null where the period is taken whole. */
  readonly from: string | null
  /** Minor units of the chain's currency. */
  readonly salesAmount: bigint
  readonly cardsSold: number
  readonly newCustomers: number
  readonly voidedSales: number
}

export type ActualsOf = {
  readonly period: Period
  readonly by: QuotaLevel
  readonly per?: 'period' | 'month' | 'day'
  readonly at?: At
  /** Where people's figures are asked for: by what they differ from their daily totals. */
  readonly shared?: readonly SharedSale[]
}

const steps = {
  period: Prisma.sql`NULL::text`,
  month: Prisma.sql`to_char(date_trunc('month', r.day), 'YYYY-MM-DD')`,
  day: Prisma.sql`to_char(r.day, 'YYYY-MM-DD')`,
}

/** The columns that name a place of the level, nulls below it. */
export function placeColumns(level: QuotaLevel, alias: string): Prisma.Sql {
  const depth = { chain: 0, franchisee: 1, store: 2, staff: 3 }[level]
  const named = ['franchisee_id', 'store_id', 'staff_id'].map((name, at) =>
    Prisma.raw(at < depth ? `${alias}.${name}` : 'NULL::uuid'),
  )
  return Prisma.join(named)
}

/**
 * What was reached in a period, summed by the places of a level; places where nothing was are left out. What the caller
 * sees, and nothing else: as the system, the whole chain. A file that nobody developed is a rep's nowhere, so reps may
 * add up to less than their store; all else adds up to the level above.
 */
export const actuals = (
  db: Reading | Writing,
  { period, by, per = 'period', at = {}, shared = [] }: ActualsOf,
): Promise<Actual[]> =>
  db.$queryRaw`
    SELECT g.franchisee_id AS "franchiseeId", g.store_id AS "storeId", g.staff_id AS "staffId", g.step AS "from",
      sum(g.sales_amount)::bigint AS "salesAmount", sum(g.cards_sold)::float8 AS "cardsSold",
      sum(g.new_customers)::int AS "newCustomers", sum(g.voided_sales)::int AS "voidedSales"
    FROM (
      SELECT ${placeColumns(by, 'r')}, ${steps[per]}, r.sales_amount, r.cards_sold, r.new_customers, r.voided_sales
      FROM (${figureRows(period, at, shared)}) r ${by === 'staff' ? Prisma.sql`WHERE r.staff_id IS NOT NULL` : Prisma.empty}
    ) g (franchisee_id, store_id, staff_id, step, sales_amount, cards_sold, new_customers, voided_sales)
    GROUP BY 1, 2, 3, 4`
