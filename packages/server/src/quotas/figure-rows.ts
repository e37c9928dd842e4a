import { policyCondition } from '@hubcap/database/policies/policy-condition'
import { Prisma } from '@hubcap/database/prisma'
import type { Metric } from '@hubcap/rules/quotas/metric'

/** Days, both included. */
export type Period = { readonly from: string; readonly to: string }

/** Of what the caller sees, only what lies there; null: wherever it lies. */
export type At = {
  readonly franchiseeId?: string | null
  readonly storeId?: string | null
  readonly staffId?: string | null
}

const column = (alias: string, name: string) => Prisma.raw(`${alias}.${name}`)

/** The place as a condition on the columns franchisee_id, store_id and staff_id; begins with AND where there is any. */
export function atPlace(alias: string, { franchiseeId, storeId, staffId }: At): Prisma.Sql {
  const equals = (name: string, id: string | null | undefined) =>
    id ? Prisma.sql`AND ${column(alias, name)} = ${id}::uuid` : Prisma.empty
  return Prisma.sql`${equals('franchisee_id', franchiseeId)} ${equals('store_id', storeId)} ${equals('staff_id', staffId)}`
}

const saleRows = ({ from, to }: Period, at: At) => Prisma.sql`
  SELECT s.franchisee_id, s.store_id, s.staff_id, s.sold_on AS day,
    CASE s.status WHEN 'recorded' THEN s.amount ELSE 0 END AS sales_amount,
    CASE s.status WHEN 'recorded' THEN 1 ELSE 0 END AS cards_sold,
    0 AS new_customers,
    CASE s.status WHEN 'voided' THEN 1 ELSE 0 END AS voided_sales
  FROM card_sale s
  WHERE ${policyCondition('card_sale', 's')} AND s.sold_on BETWEEN ${from}::date AND ${to}::date ${atPlace('s', at)}`

const fileRows = ({ from, to }: Period, at: At) => Prisma.sql`
  SELECT f.franchisee_id, f.store_id, f.staff_id, f.opened_on AS day, 0::bigint, 0, 1, 0
  FROM customer_file f
  WHERE ${policyCondition('customer_file', 'f')} AND f.opened_on BETWEEN ${from}::date AND ${to}::date ${atPlace('f', at)}`

/**
 * What counts towards quotas, as a query to group and sum: a row for each card sale and each customer file of the period
 * that the caller sees, under the place where it was made, wherever its seller is now. Columns: franchisee_id, store_id,
 * staff_id (null for a file that nobody developed), day, sales_amount in minor units, cards_sold, new_customers,
 * voided_sales. Voided sales count for nothing but voided_sales.
 *
 * metric: where only one of them matters, so that the other table isn't read.
 */
export function figureRows(period: Period, at: At = {}, metric: Metric | null = null): Prisma.Sql {
  const sales = saleRows(period, at)
  // Its columns have no names of their own: a union takes those of the first, which then brings no rows.
  if (metric === 'new_customers') return Prisma.sql`${sales} AND false UNION ALL ${fileRows(period, at)}`
  return metric ? sales : Prisma.sql`${sales} UNION ALL ${fileRows(period, at)}`
}
