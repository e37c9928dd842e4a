import { policyCondition } from '@hubcap/database/policies/policy-condition'
import { Prisma } from '@hubcap/database/prisma'
import type { BaseQuery } from './base.ts'
import { bookedOn } from './booked-on.ts'

/** What was paid is kept with the card's history, and of it what became principal. */
export const rechargePaid = Prisma.sql`h.amount`
export const rechargePrincipal = Prisma.sql`(h.details #>> '{recharge,principal}')::bigint`

/** value: of the recharge m with its entry h in the card's history, in SQL. action: which of them count; null: both. */
export const rechargeRecords =
  (value: Prisma.Sql, action: 'recharge' | 'renew' | null = null): BaseQuery =>
  (days) =>
    Prisma.sql`
    SELECT 'card_recharge' AS record, m.id AS record_id, k.card_no AS record_no, m.booked_on AS day, m.at AS made_at,
      v.at AS taken_back_at, m.franchisee_id, m.store_id, m.staff_id AS seller_id, k.customer_id, NULL::uuid AS card_seller_id,
      p.kind AS credit_group, (${value})::bigint AS value, NULL::uuid AS card_sale_id, m.id AS recharge_id,
      NULL::uuid AS till_sale_id
    FROM ledger_movement m
    JOIN card_step h ON h.tenant_id = m.tenant_id AND h.card_id = m.card_id AND h.movement_id = m.id
      ${action === null ? Prisma.empty : Prisma.sql`AND h.action = ${action}`}
    JOIN card k ON k.tenant_id = m.tenant_id AND k.id = m.card_id
    JOIN card_product p ON p.tenant_id = k.tenant_id AND p.id = k.card_product_id
    LEFT JOIN ledger_movement v ON v.tenant_id = m.tenant_id AND v.reverses_id = m.id
    WHERE ${policyCondition('ledger_movement', 'm')} AND m.cause = 'recharge' AND m.staff_id IS NOT NULL
      AND ${bookedOn(days)}`
