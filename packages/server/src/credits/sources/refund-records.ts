import { policyCondition } from '@hubcap/database/policies/policy-condition'
import { Prisma } from '@hubcap/database/prisma'
import type { BaseQuery, Days } from './base.ts'
import { bookedOn } from './booked-on.ts'

/**
 * Principal that refunds gave back, under the sale or recharge that it came from, on the day of the refund. A lot remembers the
 * moment at which it was granted, whichever card it lies on by now: the charge is the movement of that moment that moved it.
 * value: of the refunded amount r.amount out of r.granted, in SQL, below zero.
 */
const refunded = (days: Days) => Prisma.sql`
  SELECT m.tenant_id, m.booked_on AS day, m.at, t.card_id, b.id AS lot_id, b.granted, b.granted_at, sum(t.amount) AS amount
  FROM ledger_movement m
  JOIN ledger_transfer t ON t.tenant_id = m.tenant_id AND t.movement_id = m.id
  JOIN ledger_account d ON d.tenant_id = t.tenant_id AND d.id = t.debit_account_id AND d.kind = 'card_principal'
  JOIN ledger_account c ON c.tenant_id = t.tenant_id AND c.id = t.credit_account_id AND c.kind <> 'refund_kept'
  JOIN card_lot b ON b.tenant_id = t.tenant_id AND b.id = t.card_lot_id
  WHERE ${policyCondition('ledger_movement', 'm')} AND m.cause = 'refund' AND ${bookedOn(days)}
  GROUP BY m.tenant_id, m.booked_on, m.at, t.card_id, b.id, b.granted, b.granted_at`

const charge = (cause: 'sale' | 'recharge') => Prisma.sql`
  JOIN ledger_movement o ON o.tenant_id = r.tenant_id AND o.at = r.granted_at AND o.cause = ${cause} AND EXISTS (
    SELECT 1 FROM ledger_transfer x WHERE x.tenant_id = o.tenant_id AND x.movement_id = o.id AND x.card_lot_id = r.lot_id)`

export const refundedSaleRecords =
  (value: Prisma.Sql): BaseQuery =>
  (days) =>
    Prisma.sql`
    SELECT 'card_sale' AS record, s.id AS record_id, s.sale_no AS record_no, r.day, r.at AS made_at,
      NULL::timestamptz AS taken_back_at, s.franchisee_id, s.store_id, s.staff_id AS seller_id, s.customer_id,
      NULL::uuid AS card_seller_id, p.kind AS credit_group, (${value})::bigint AS value, s.id AS card_sale_id,
      NULL::uuid AS recharge_id, NULL::uuid AS till_sale_id
    FROM (${refunded(days)}) r ${charge('sale')}
    JOIN card_sale s ON s.tenant_id = o.tenant_id AND s.id = o.card_sale_id
    JOIN card_product p ON p.tenant_id = s.tenant_id AND p.id = s.card_product_id`

export const refundedRechargeRecords =
  (value: Prisma.Sql): BaseQuery =>
  (days) =>
    Prisma.sql`
    SELECT 'card_recharge' AS record, o.id AS record_id, k.card_no AS record_no, r.day, r.at AS made_at,
      NULL::timestamptz AS taken_back_at, o.franchisee_id, o.store_id, o.staff_id AS seller_id, k.customer_id,
      NULL::uuid AS card_seller_id, p.kind AS credit_group, (${value})::bigint AS value, NULL::uuid AS card_sale_id,
      o.id AS recharge_id, NULL::uuid AS till_sale_id
    FROM (${refunded(days)}) r ${charge('recharge')}
    JOIN card k ON k.tenant_id = o.tenant_id AND k.id = o.card_id
    JOIN card_product p ON p.tenant_id = k.tenant_id AND p.id = k.card_product_id
    WHERE o.staff_id IS NOT NULL`
