import { policyCondition } from '@hubcap/database/policies/policy-condition'
import { Prisma } from '@hubcap/database/prisma'
import type { BaseQuery } from './base.ts'

/** New customers: files that somebody opened by developing them. */
export const customerFileRecords: BaseQuery = ({ from, to }) => Prisma.sql`
  SELECT 'customer_file' AS record, f.id AS record_id, c.customer_no AS record_no, f.opened_on AS day, f.created_at AS made_at,
    NULL::timestamptz AS taken_back_at, f.franchisee_id, f.store_id, f.staff_id AS seller_id, f.customer_id,
    NULL::uuid AS card_seller_id, NULL AS credit_group, 100::bigint AS value, NULL::uuid AS card_sale_id,
    NULL::uuid AS recharge_id, NULL::uuid AS till_sale_id
  FROM customer_file f
  JOIN customer c ON c.tenant_id = f.tenant_id AND c.id = f.customer_id
  WHERE ${policyCondition('customer_file', 'f')} AND f.opened_on BETWEEN ${from}::date AND ${to}::date`
