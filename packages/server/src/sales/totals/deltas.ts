import { policyCondition } from '@hubcap/database/policies/policy-condition'
import { Prisma } from '@hubcap/database/prisma'

/** Which sales and files: those of these ids, those of an import, or all that the caller sees. */
export type Counted =
  | { readonly saleIds: readonly string[]; readonly fileIds: readonly string[] }
  | { readonly importId: string }
  | 'all'

type Kind = 'card_sale' | 'customer_file'

function among(counted: Counted, kind: Kind, alias: string): Prisma.Sql {
  if (counted === 'all') return Prisma.empty
  const column = (name: string) => Prisma.raw(`${alias}.${name}`)
  if ('importId' in counted) return Prisma.sql`AND ${column('import_id')} = ${counted.importId}::uuid`
  const ids = kind === 'card_sale' ? counted.saleIds : counted.fileIds
  const [only] = ids
  // One sale is counted at every sale: of a list Postgres would plan it anew each time, which takes longer than counting.
  if (ids.length < 2)
    return only === undefined ? Prisma.sql`AND false` : Prisma.sql`AND ${column('id')} = ${only}::uuid`
  return Prisma.sql`AND ${column('id')} = ANY (${[...ids]}::uuid[])`
}

/** locking: nobody changes a row between its being read and the end of the transaction. */
const rows = (counted: Counted, kind: Kind, locking: boolean) => Prisma.sql`
  (SELECT r.* FROM ${Prisma.raw(kind)} r WHERE ${policyCondition(kind, 'r')} ${among(counted, kind, 'r')}
    ${locking ? Prisma.sql`ORDER BY r.id FOR UPDATE` : Prisma.empty})`

const whenRecorded = (value: string) => Prisma.raw(`CASE s.status WHEN 'recorded' THEN s.${value} ELSE 0 END`)

/**
 * What records count for in totals, a row for each: a sale recorded or voided, a customer file opened. Columns: day,
 * franchisee_id, store_id, staff_id (null for a file that nobody developed), card_product_id (null for files),
 * sales_amount, principal, bonus, cards_sold, voided_amount, voided_sales, new_customers, changed_at.
 */
export const deltasOf = (counted: Counted, { locking = false } = {}): Prisma.Sql => Prisma.sql`
  SELECT s.sold_on AS day, s.franchisee_id, s.store_id, s.staff_id, s.card_product_id,
    ${whenRecorded('amount')} AS sales_amount, ${whenRecorded('principal')} AS principal, ${whenRecorded('bonus')} AS bonus,
    CASE s.status WHEN 'recorded' THEN 1 ELSE 0 END AS cards_sold,
    CASE s.status WHEN 'voided' THEN s.amount ELSE 0 END AS voided_amount,
    CASE s.status WHEN 'voided' THEN 1 ELSE 0 END AS voided_sales, 0 AS new_customers,
    greatest(s.created_at, s.voided_at) AS changed_at
  FROM ${rows(counted, 'card_sale', locking)} s
  UNION ALL
  SELECT f.opened_on, f.franchisee_id, f.store_id, f.staff_id, NULL::uuid, 0, 0, 0, 0, 0, 0, 1, f.created_at
  FROM ${rows(counted, 'customer_file', locking)} f`

/** What the voiding of sales changes: their figures leave the sales and count as voided. */
export const voidedDeltas = (saleIds: readonly string[]): Prisma.Sql => Prisma.sql`
  SELECT s.sold_on AS day, s.franchisee_id, s.store_id, s.staff_id, s.card_product_id, -s.amount AS sales_amount,
    -s.principal AS principal, -s.bonus AS bonus, -1 AS cards_sold, s.amount AS voided_amount, 1 AS voided_sales,
    0 AS new_customers, s.voided_at AS changed_at
  FROM card_sale s WHERE ${policyCondition('card_sale', 's')} AND s.id = ANY (${[...saleIds]}::uuid[])`

/** The same rows taken away. */
export const negated = (deltas: Prisma.Sql): Prisma.Sql => Prisma.sql`
  SELECT n.day, n.franchisee_id, n.store_id, n.staff_id, n.card_product_id, -n.sales_amount AS sales_amount,
    -n.principal AS principal, -n.bonus AS bonus, -n.cards_sold AS cards_sold, -n.voided_amount AS voided_amount,
    -n.voided_sales AS voided_sales, -n.new_customers AS new_customers, n.changed_at
  FROM (${deltas}) n`
