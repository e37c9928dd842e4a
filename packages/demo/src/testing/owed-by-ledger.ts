import type { Actor } from '@hubcap/rules/tenancy/actor'
import type pg from 'pg'
import { figures } from './figures.ts'

/** What is owed for cards by who issued them: today, at each quarter's end, and what this quarter's sales brought. */
export async function owedByLedger(
  ledger: pg.Client,
  { tenantId, scope, franchiseeIds }: Actor,
  quarters: readonly string[],
) {
  const { rows } = await ledger.query(
    `WITH change AS (
       SELECT t.booked_on, CASE v.issuer WHEN 'headquarters' THEN NULL ELSE k.franchisee_id END AS issuer, coalesce(o.cause, m.cause) AS cause,
         CASE k.id WHEN t.credit_account_id THEN t.amount ELSE -t.amount END AS amount
       FROM ledger_transfer t JOIN ledger_movement m ON m.tenant_id = t.tenant_id AND m.id = t.movement_id
       LEFT JOIN ledger_movement o ON o.tenant_id = m.tenant_id AND o.id = m.reverses_id
       JOIN ledger_account k ON k.tenant_id = t.tenant_id AND k.id IN (t.debit_account_id, t.credit_account_id)
         AND k.kind IN ('card_principal', 'card_frozen')
       JOIN card_lot l ON l.tenant_id = t.tenant_id AND l.id = t.card_lot_id AND l.kind <> 'bonus'
       JOIN card x ON x.tenant_id = k.tenant_id AND x.id = k.card_id
       JOIN card_product_version v ON v.tenant_id = x.tenant_id AND v.id = x.card_product_version_id
       WHERE t.tenant_id = $1 AND ($2 OR (k.franchisee_id = ANY ($3::uuid[]) AND v.issuer <> 'headquarters')))
     SELECT coalesce(issuer::text, 'brand') AS issuer, q AS quarter, sum(amount) AS balance,
       sum(amount) FILTER (WHERE cause IN ('sale', 'recharge') AND to_char(booked_on, 'YYYY-"Q"Q') = q) AS sold
     FROM change JOIN unnest($4::text[]) q ON to_char(booked_on, 'YYYY-"Q"Q') <= q GROUP BY 1, 2`,
    [tenantId, scope === 'chain', franchiseeIds, quarters],
  )
  return figures(
    rows.flatMap(({ issuer, quarter, balance, sold: came }) => [
      [`${issuer} ${quarter}`, balance] as const,
      ...(quarter === quarters.at(-1)
        ? ([
            [`${issuer} sold`, came],
            [`${issuer} now`, balance],
          ] as const)
        : []),
    ]),
  )
}
