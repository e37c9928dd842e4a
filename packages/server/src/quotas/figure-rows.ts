import { policyCondition } from '@hubcap/database/policies/policy-condition'
import { Prisma } from '@hubcap/database/prisma'
import type { SharedSale } from './shared-sales.ts'

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

const sharedRows = (shared: readonly SharedSale[], at: At) =>
  shared.length === 0
    ? Prisma.empty
    : Prisma.sql`
    UNION ALL
    SELECT h.franchisee_id, h.store_id, h.staff_id, h.day, h.sales_amount, h.cards_sold / 100, 0, 0
    FROM json_to_recordset(${JSON.stringify(shared)}::json) AS h (franchisee_id uuid, store_id uuid, staff_id uuid, day date,
      sales_amount bigint, cards_sold numeric)
    WHERE true ${atPlace('h', at)}`

/**
 * What counts towards quotas, as a query to group and sum: a row for each day, store and seller of the period that the caller
 * sees, under the place where it was made, wherever its seller is now. Read from the daily totals, so that a year of sales
 * costs what its days cost. Columns: franchisee_id, store_id, staff_id (null for files that nobody developed), day,
 * sales_amount in minor units, cards_sold, new_customers, voided_sales. Voided sales count for nothing but voided_sales.
 *
 * shared: by what people's own figures differ from it, where people's are asked for; a place's never do.
 */
export function figureRows({ from, to }: Period, at: At = {}, shared: readonly SharedSale[] = []): Prisma.Sql {
  return Prisma.sql`
    SELECT t.franchisee_id, t.store_id, t.staff_id, t.day, t.sales_amount, t.cards_sold, t.new_customers, t.voided_sales
    FROM daily_total t
    WHERE ${policyCondition('daily_total', 't')} AND t.day BETWEEN ${from}::date AND ${to}::date
      ${atPlace('t', at)} ${sharedRows(shared, at)}`
}
