import type { Actor } from '@hubcap/rules/tenancy/actor'
import type pg from 'pg'
import { type Figures, figures } from './figures.ts'

/** What tills took and gave, by store, day and payment method. */
export async function takenByLedger(ledger: pg.Client, { tenantId, storeIds, scope }: Actor, from: string, to: string) {
  const { rows } = await ledger.query(
    `SELECT m.store_id AS store, to_char(m.booked_on, 'YYYY-MM-DD') AS day, k.payment_method AS method,
       sum(CASE k.id WHEN t.debit_account_id THEN t.amount ELSE -t.amount END)::float8 AS amount
     FROM ledger_movement m JOIN ledger_transfer t ON t.tenant_id = m.tenant_id AND t.movement_id = m.id
     JOIN ledger_account k ON k.tenant_id = t.tenant_id AND k.id IN (t.debit_account_id, t.credit_account_id) AND k.kind = 'takings'
     WHERE m.tenant_id = $1 AND m.booked_on BETWEEN $2::date AND $3::date AND ($4 OR m.store_id = ANY ($5::uuid[])) GROUP BY 1, 2, 3`,
    [tenantId, from, to, scope !== 'store', storeIds],
  )
  return rows as { store: string; day: string; method: string; amount: number }[]
}

export const takenByDay = (rows: Awaited<ReturnType<typeof takenByLedger>>): Figures => {
  const sums: Figures = {}
  for (const { store, day, amount } of rows) sums[`${store} ${day}`] = (sums[`${store} ${day}`] ?? 0) + amount
  return figures(Object.entries(sums))
}
