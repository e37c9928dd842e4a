import type pg from 'pg'
import type { Model } from '../model/model.ts'

const sql = `
  SELECT r.id, md5(concat_ws('|', r.revision, r.month, r.known_at, r.minimum_wage,
    (SELECT string_agg(s::text, ',' ORDER BY s.id) FROM pay_statement s WHERE s.tenant_id = r.tenant_id AND s.pay_run_id = r.id),
    (SELECT string_agg(l::text, ',' ORDER BY l.id) FROM pay_line l WHERE l.tenant_id = r.tenant_id AND l.pay_run_id = r.id))) AS says
  FROM pay_run r WHERE r.status = 'locked'`

/** What each locked run of pay says to the last column, held beside what it said when it was first seen: it never changes. */
export async function lockedPay(client: pg.Client, model: Model): Promise<void> {
  const { rows } = await client.query<{ id: string; says: string }>(sql)
  for (const { id, says } of rows) {
    const before = model.pay.locked.get(id) ?? says
    if (before !== says) model.found('payLocked', `The pay run ${id} was locked, and has changed`)
    model.pay.locked.set(id, before)
  }
  const there = new Set(rows.map(({ id }) => id))
  for (const id of model.pay.locked.keys())
    if (!there.has(id)) model.found('payLocked', `The pay run ${id} was locked, and isn’t any more`)
}
