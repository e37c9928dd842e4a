import { policyCondition } from '@hubcap/database/policies/policy-condition'
import { Prisma } from '@hubcap/database/prisma'
import type { BaseQuery } from './base.ts'
import { bookedOn } from './booked-on.ts'

/** Principal as it is used. It counts where the card was sold, or where it was served: at is whose place it is. */
export const cardUseRecords =
  (at: 'card' | 'till'): BaseQuery =>
  (days) => {
    const place = Prisma.raw(at === 'card' ? 'b' : 'm')
    return Prisma.sql`
    SELECT 'card_use' AS record, u.id AS record_id, k.card_no AS record_no, m.booked_on AS day, m.at AS made_at,
      v.at AS taken_back_at, ${place}.franchisee_id, ${place}.store_id, m.staff_id AS seller_id, k.customer_id,
      b.staff_id AS card_seller_id, p.kind AS credit_group, u.amount AS value, NULL::uuid AS card_sale_id,
      NULL::uuid AS recharge_id, NULL::uuid AS till_sale_id
    FROM ledger_movement m
    JOIN card_lot_use u ON u.tenant_id = m.tenant_id AND u.movement_id = m.id
    JOIN card_lot b ON b.tenant_id = u.tenant_id AND b.id = u.card_lot_id AND b.kind <> 'bonus'
    JOIN card k ON k.tenant_id = u.tenant_id AND k.id = u.card_id
    JOIN card_product p ON p.tenant_id = k.tenant_id AND p.id = k.card_product_id
    LEFT JOIN ledger_movement v ON v.tenant_id = m.tenant_id AND v.reverses_id = m.id
    WHERE ${policyCondition('ledger_movement', 'm')} AND m.cause = 'use' AND u.amount > 0
      AND ${bookedOn(days)}`
  }
