import { policyCondition } from '@hubcap/database/policies/policy-condition'
import { Prisma } from '@hubcap/database/prisma'
import type { BaseQuery } from './base.ts'

const neverShared = Prisma.sql`NULL::uuid AS card_sale_id, NULL::uuid AS recharge_id, NULL::uuid AS till_sale_id`

/** Leads whom somebody reached for the first time: of several touches the first counts, whoever has the lead by now. */
export const contactedLeadRecords: BaseQuery = ({ from, to }) => Prisma.sql`
  SELECT 'lead' AS record, l.id AS record_id, NULL::text AS record_no, t.day, t.at AS made_at,
    NULL::timestamptz AS taken_back_at, t.franchisee_id, t.store_id, t.staff_id AS seller_id, l.customer_id,
    NULL::uuid AS card_seller_id, NULL::text AS credit_group, 100::bigint AS value, ${neverShared}
  FROM lead_touch t
  JOIN lead l ON l.tenant_id = t.tenant_id AND l.id = t.lead_id
  WHERE t.tenant_id = app.tenant_id() AND t.outcome = 'reached' AND t.staff_id IS NOT NULL
    AND t.day BETWEEN ${from}::date AND ${to}::date AND NOT EXISTS (
      SELECT 1 FROM lead_touch e WHERE e.tenant_id = t.tenant_id AND e.lead_id = t.lead_id AND e.staff_id = t.staff_id
        AND e.outcome = 'reached' AND (e.at, e.id) < (t.at, t.id))`

/** Leads that bought, as long as the sale holds. */
export const wonLeadRecords: BaseQuery = ({ from, to }) => Prisma.sql`
  SELECT 'lead' AS record, s.lead_id AS record_id, s.sale_no AS record_no, s.sold_on AS day, s.created_at AS made_at,
    s.voided_at AS taken_back_at, s.franchisee_id, s.store_id, s.staff_id AS seller_id, s.customer_id,
    NULL::uuid AS card_seller_id, NULL::text AS credit_group, 100::bigint AS value, ${neverShared}
  FROM card_sale s
  WHERE ${policyCondition('card_sale', 's')} AND s.lead_id IS NOT NULL
    AND s.sold_on BETWEEN ${from}::date AND ${to}::date`
