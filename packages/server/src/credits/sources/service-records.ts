import { policyCondition } from '@hubcap/database/policies/policy-condition'
import { Prisma } from '@hubcap/database/prisma'
import type { BaseQuery } from './base.ts'

/** Services that a till sold. value: of the line l, in SQL. */
export const serviceRecords =
  (value: Prisma.Sql): BaseQuery =>
  ({ from, to }) =>
    Prisma.sql`
    SELECT 'till_sale_line' AS record, l.id AS record_id, t.sale_no AS record_no, t.sold_on AS day, t.created_at AS made_at,
      t.reversed_at AS taken_back_at, t.franchisee_id, t.store_id, t.staff_id AS seller_id, t.customer_id,
      NULL::uuid AS card_seller_id, i.product_group AS credit_group, (${value})::bigint AS value, NULL::uuid AS card_sale_id,
      NULL::uuid AS recharge_id, t.id AS till_sale_id
    FROM till_sale t
    JOIN till_sale_line l ON l.tenant_id = t.tenant_id AND l.till_sale_id = t.id
    JOIN service_item i ON i.tenant_id = l.tenant_id AND i.id = l.service_item_id
    WHERE ${policyCondition('till_sale', 't')} AND t.sold_on BETWEEN ${from}::date AND ${to}::date`
