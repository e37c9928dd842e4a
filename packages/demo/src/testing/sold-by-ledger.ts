import type { Actor } from '@hubcap/rules/tenancy/actor'
import type pg from 'pg'
import { figures } from './figures.ts'

/** Movements that a post sees by where they happened and who did it. */
const seen = `(a.role IN ('hq_admin', 'hq_finance') OR (a.role = 'sales_rep' AND m.staff_id = a.staff_id)
  OR (a.role <> 'sales_rep' AND EXISTS (SELECT 1 FROM assignment_place p WHERE p.tenant_id = a.tenant_id AND p.assignment_id = a.id
    AND p.franchisee_id = m.franchisee_id AND (p.store_id IS NULL OR p.store_id = m.store_id))))`
const sides = `JOIN ledger_transfer t ON t.tenant_id = m.tenant_id AND t.movement_id = m.id
  JOIN ledger_account d ON d.tenant_id = t.tenant_id AND d.id = t.debit_account_id
  JOIN ledger_account c ON c.tenant_id = t.tenant_id AND c.id = t.credit_account_id`

export const figureNames = ['salesAmount', 'cardsSold', 'principal', 'bonus', 'voidedAmount', 'voidedSales'] as const

/** What sales brought into the tills and onto cards from day to day, and what voiding took out again, by whom and where. */
export async function soldByLedger(ledger: pg.Client, { assignmentId }: Actor, [from, to]: readonly [string, string]) {
  const { rows } = await ledger.query(
    `WITH sale AS (
       SELECT m.booked_on, m.franchisee_id, m.store_id, m.staff_id, r.id AS void,
         sum(t.amount) FILTER (WHERE d.kind = 'takings') AS paid, sum(t.amount) FILTER (WHERE c.kind = 'card_principal') AS principal,
         sum(t.amount) FILTER (WHERE c.kind = 'card_bonus') AS bonus
       FROM ledger_movement m JOIN assignment a ON a.tenant_id = m.tenant_id AND a.id = $1 ${sides}
       LEFT JOIN ledger_movement r ON r.tenant_id = m.tenant_id AND r.reverses_id = m.id AND r.cause = 'void'
       WHERE m.cause = 'sale' AND m.booked_on BETWEEN $2::date AND $3::date AND ${seen} GROUP BY m.tenant_id, m.id, r.id)
     SELECT CASE WHEN franchisee_id IS NOT NULL THEN 'Franchisee:' || franchisee_id WHEN store_id IS NOT NULL THEN 'Store:' || store_id
         WHEN staff_id IS NOT NULL THEN 'Staff:' || staff_id WHEN booked_on IS NOT NULL THEN to_char(booked_on, 'YYYY-MM-DD') ELSE 'all' END AS of,
       sum(paid) FILTER (WHERE void IS NULL) AS "salesAmount", count(*) FILTER (WHERE void IS NULL) AS "cardsSold",
       sum(principal) FILTER (WHERE void IS NULL) AS principal, sum(bonus) FILTER (WHERE void IS NULL) AS bonus,
       sum(paid) FILTER (WHERE void IS NOT NULL) AS "voidedAmount", count(void) AS "voidedSales"
     FROM sale GROUP BY GROUPING SETS ((), (booked_on), (franchisee_id), (store_id), (staff_id))`,
    [assignmentId, from, to],
  )
  return figures(rows.flatMap((row) => figureNames.map((name) => [`${row.of} ${name}`, row[name]] as const)))
}
