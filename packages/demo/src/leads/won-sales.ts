import type { Writing } from '@hubcap/database/door/database'
import type { Day } from '../calendar/day.ts'
import type { WonSale } from './plan-leads.ts'

type Row = Omit<WonSale, 'contact'> & { name: string; phone: string | null; phoneKey: string | null }

/** Sales since a day by which somebody became a customer, in their order. */
export async function wonSales(db: Writing, since: Day): Promise<WonSale[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT s.id, s.franchisee_id AS "franchiseeId", s.store_id AS "storeId", s.staff_id AS "staffId", s.customer_id AS "customerId",
      s.card_product_id AS "cardProductId", s.sold_at AS "soldAt", s.sold_on::text AS "soldOn", c.name, c.phone, c.phone_key AS "phoneKey"
    FROM card_sale s JOIN customer c ON c.tenant_id = s.tenant_id AND c.id = s.customer_id
    WHERE s.tenant_id = app.tenant_id() AND s.sold_on >= ${since}::date AND s.status = 'recorded' AND c.contact_name IS NULL
      AND NOT EXISTS (SELECT 1 FROM card_sale e
        WHERE e.tenant_id = s.tenant_id AND e.customer_id = s.customer_id AND e.sold_at < s.sold_at)
    ORDER BY s.sale_no`
  return rows.map(({ name, phone, phoneKey, ...sale }) => ({
    ...sale,
    contact: { name, phone, phoneKey, plate: null, plateKey: null },
  }))
}
