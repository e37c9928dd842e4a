import { policyCondition } from '@hubcap/database/policies/policy-condition'
import { Prisma } from '@hubcap/database/prisma'
import type { BaseQuery } from './base.ts'

/** value: of the sale s, in SQL. only: which sales count. */
export const cardSaleRecords =
  (value: Prisma.Sql, only = Prisma.empty): BaseQuery =>
  ({ from, to }) =>
    Prisma.sql`
    SELECT 'card_sale' AS record, s.id AS record_id, s.sale_no AS record_no, s.sold_on AS day, s.created_at AS made_at,
      s.voided_at AS taken_back_at, s.franchisee_id, s.store_id, s.staff_id AS seller_id, s.customer_id,
      NULL::uuid AS card_seller_id, p.kind AS credit_group, (${value})::bigint AS value, s.id AS card_sale_id,
      NULL::uuid AS recharge_id, NULL::uuid AS till_sale_id
    FROM card_sale s
    JOIN card_product p ON p.tenant_id = s.tenant_id AND p.id = s.card_product_id
    WHERE ${policyCondition('card_sale', 's')} AND s.sold_on BETWEEN ${from}::date AND ${to}::date ${only}`

/** A card sold to who had bought one before, whatever has become of that one: so it never changes afterwards. */
export const isAnother = Prisma.sql`AND EXISTS (
  SELECT 1 FROM card_sale e WHERE e.tenant_id = s.tenant_id AND e.customer_id = s.customer_id AND e.sold_at < s.sold_at)`
