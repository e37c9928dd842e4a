import type pg from 'pg'

/** One record's part in one person's figures of a metric, as it is worth now: minor units, or hundredths of one. */
export type Worth = {
  readonly franchiseeId: string
  readonly staffId: string
  readonly metricId: string
  readonly recordId: string
  value: number
}

type Row = {
  record_id: string
  shared_id: string | null
  metric: string
  day: string
  franchisee_id: string
  staff_id: string
  value: string
}
type Span = { record_id: string; staff_id: string; share_from: number; share_to: number }

/** Both included. */
export type Days = { readonly from: string; readonly to: string }

const paidIn = `
  SELECT t.tenant_id, t.movement_id,
    coalesce(sum(t.amount) FILTER (WHERE d.kind = 'takings'), 0) AS paid, coalesce(sum(t.amount) FILTER (WHERE c.kind = 'card_principal'), 0) AS principal
  FROM ledger_transfer t
  JOIN ledger_account d ON d.tenant_id = t.tenant_id AND d.id = t.debit_account_id
  JOIN ledger_account c ON c.tenant_id = t.tenant_id AND c.id = t.credit_account_id
  GROUP BY 1, 2`

/** By lot the movement that put it there first, and how much it put there. */
const origins = `
  SELECT DISTINCT ON (t.tenant_id, t.card_lot_id) t.tenant_id, t.card_lot_id, m.id AS movement_id, m.card_sale_id
  FROM ledger_transfer t JOIN ledger_movement m ON m.tenant_id = t.tenant_id AND m.id = t.movement_id
  WHERE t.card_lot_id IS NOT NULL AND m.cause IN ('sale', 'recharge') ORDER BY t.tenant_id, t.card_lot_id, m.at, m.id`

const refunds = `
  SELECT m.tenant_id, m.id, o.movement_id, o.card_sale_id, m.booked_on, b.granted, sum(t.amount) AS amount
  FROM ledger_movement m
  JOIN ledger_transfer t ON t.tenant_id = m.tenant_id AND t.movement_id = m.id
  JOIN ledger_account d ON d.tenant_id = t.tenant_id AND d.id = t.debit_account_id AND d.kind = 'card_principal'
  JOIN ledger_account c ON c.tenant_id = t.tenant_id AND c.id = t.credit_account_id AND c.kind <> 'refund_kept'
  JOIN card_lot b ON b.tenant_id = t.tenant_id AND b.id = t.card_lot_id
  JOIN (${origins}) o ON o.tenant_id = t.tenant_id AND o.card_lot_id = t.card_lot_id
  WHERE m.cause = 'refund' GROUP BY 1, 2, 3, 4, 5, b.id, b.granted`

/** What happened and still holds, before it is shared: sales, recharges, what refunds gave back, uses, services and leads won. */
const records = `
  SELECT s.id AS record_id, s.id AS shared_id, v.metric, s.sold_on::text AS day, s.franchisee_id, s.staff_id, v.value
  FROM card_sale s CROSS JOIN LATERAL (
    VALUES ('sales_amount', s.amount), ('principal_taken', s.principal), ('cards_sold', 100)) v (metric, value)
  WHERE s.status = 'recorded'
  UNION ALL
  SELECT m.id, m.id, v.metric, m.booked_on::text, m.franchisee_id, m.staff_id, v.value
  FROM ledger_movement m JOIN (${paidIn}) p ON p.tenant_id = m.tenant_id AND p.movement_id = m.id
  CROSS JOIN LATERAL (VALUES ('recharge_amount', p.paid), ('principal_taken', p.principal)) v (metric, value)
  WHERE m.cause = 'recharge' AND m.staff_id IS NOT NULL
    AND NOT EXISTS (SELECT FROM ledger_movement u WHERE u.tenant_id = m.tenant_id AND u.reverses_id = m.id)
  UNION ALL
  SELECT s.id, s.id, v.metric, r.booked_on::text, s.franchisee_id, s.staff_id, v.value
  FROM (${refunds}) r JOIN card_sale s ON s.tenant_id = r.tenant_id AND s.id = r.card_sale_id
  CROSS JOIN LATERAL (VALUES ('sales_amount', -r.amount), ('principal_taken', -r.amount), ('cards_sold', -round(100 * r.amount / r.granted))) v (metric, value)
  UNION ALL
  SELECT m.id, m.id, v.metric, r.booked_on::text, m.franchisee_id, m.staff_id, v.value
  FROM (${refunds}) r JOIN ledger_movement m ON m.tenant_id = r.tenant_id AND m.id = r.movement_id AND r.card_sale_id IS NULL
  CROSS JOIN LATERAL (VALUES ('recharge_amount', -r.amount), ('principal_taken', -r.amount)) v (metric, value)
  WHERE m.staff_id IS NOT NULL
  UNION ALL
  SELECT u.id, NULL, 'principal_used', m.booked_on::text, b.franchisee_id, b.staff_id, u.amount
  FROM card_lot_use u JOIN ledger_movement m ON m.tenant_id = u.tenant_id AND m.id = u.movement_id AND m.cause = 'use'
  JOIN card_lot b ON b.tenant_id = u.tenant_id AND b.id = u.card_lot_id AND b.kind <> 'bonus'
  WHERE u.amount > 0 AND b.staff_id IS NOT NULL
    AND NOT EXISTS (SELECT FROM ledger_movement v WHERE v.tenant_id = m.tenant_id AND v.reverses_id = m.id)
  UNION ALL
  SELECT l.id, t.id, 'services_done', t.sold_on::text, t.franchisee_id, t.staff_id, 100 * l.quantity
  FROM till_sale t JOIN till_sale_line l ON l.tenant_id = t.tenant_id AND l.till_sale_id = t.id WHERE t.status = 'recorded'
  UNION ALL
  SELECT s.lead_id, NULL, 'leads_won', s.sold_on::text, s.franchisee_id, s.staff_id, 100
  FROM card_sale s WHERE s.status = 'recorded' AND s.lead_id IS NOT NULL`

const shares = `
  SELECT coalesce(card_sale_id, recharge_id, till_sale_id) AS record_id, staff_id, share_from, share_to FROM credit_share
  WHERE replaced_at IS NULL`

const upTo = (value: number, share: number) => Math.sign(value) * Math.floor((Math.abs(value) * share) / 10_000) || 0

/** By person, metric and record what each is worth now, out of the rows themselves. @param paid the days for which each franchisee has paid */
export async function worthOf(client: pg.Client, paid: ReadonlyMap<string, Days>): Promise<Map<string, Worth>> {
  const spans = new Map<string, Span[]>()
  for (const span of (await client.query<Span>(shares)).rows)
    spans.set(span.record_id, [...(spans.get(span.record_id) ?? []), span])
  const worth = new Map<string, Worth>()
  for (const row of (await client.query<Row>(records)).rows) {
    const days = paid.get(row.franchisee_id)
    if (!days || row.day < days.from || row.day > days.to) continue
    const alone = [{ record_id: row.record_id, staff_id: row.staff_id, share_from: 0, share_to: 10_000 }]
    for (const { staff_id: staffId, share_from, share_to } of spans.get(row.shared_id ?? '') ?? alone) {
      const value = upTo(Number(row.value), share_to) - upTo(Number(row.value), share_from)
      const key = worthKey(staffId, row.metric, row.record_id)
      const known = worth.get(key)
      if (known) known.value += value
      else
        worth.set(key, {
          ...{ franchiseeId: row.franchisee_id, staffId, metricId: row.metric, recordId: row.record_id },
          value,
        })
    }
  }
  return worth
}

export const worthKey = (staffId: string, metricId: string, recordId: string) => `${staffId} ${metricId} ${recordId}`
