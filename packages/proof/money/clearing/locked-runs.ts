import type pg from 'pg'
import type { Model } from '../model/model.ts'

const sql = `
  SELECT r.id, md5(concat_ws('|', r.revision, r.from_on, r.to_on,
    (SELECT string_agg(concat_ws(' ', l.id, l.clearing_line_id, l.debtor_id, l.creditor_id, l.amount), ',' ORDER BY l.id)
      FROM clearing_run_line l WHERE l.tenant_id = r.tenant_id AND l.clearing_run_id = r.id),
    (SELECT string_agg(concat_ws(' ', n.franchisee_id, n.receives, n.owes, n.net), ',' ORDER BY n.id)
      FROM clearing_net n WHERE n.tenant_id = r.tenant_id AND n.clearing_run_id = r.id),
    (SELECT string_agg(concat_ws(' ', y.id, y.base, y.royalty), ',' ORDER BY y.id)
      FROM clearing_royalty y WHERE y.tenant_id = r.tenant_id AND y.clearing_run_id = r.id),
    (SELECT string_agg(concat_ws(' ', p.no, p.debtor_id, p.creditor_id, p.amount), ',' ORDER BY p.no)
      FROM clearing_payment p WHERE p.tenant_id = r.tenant_id AND p.clearing_run_id = r.id))) AS says
  FROM clearing_run r WHERE r.status = 'locked'`

/** What each locked run says, held beside what it said when it was first seen: it never changes. */
export async function lockedRuns(client: pg.Client, model: Model): Promise<void> {
  const { rows } = await client.query<{ id: string; says: string }>(sql)
  for (const { id, says } of rows) {
    const before = model.lockedRuns.get(id) ?? says
    if (before !== says) model.found('clearing', `Run ${id} was locked, and has changed`)
    model.lockedRuns.set(id, before)
  }
  const there = new Set(rows.map(({ id }) => id))
  for (const id of model.lockedRuns.keys())
    if (!there.has(id)) model.found('lost', `Run ${id} was locked, and isn’t any more`)
}
