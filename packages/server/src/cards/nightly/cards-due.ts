import type { Reading } from '@hubcap/database/door/database'

/** Cards to which time has something to do by that day (YYYY-MM-DD), in the order in which they are held. */
export async function cardsDue(db: Reading, today: string): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT c.id FROM card c WHERE c.tenant_id = app.tenant_id() AND c.status IN ('inactive', 'active', 'lost', 'expired')
      AND (c.status IN ('inactive', 'active') AND c.expires_on < ${today}::date
        OR EXISTS (SELECT FROM card_lot l WHERE l.tenant_id = c.tenant_id AND l.card_id = c.id AND (
          l.kind = 'period' AND (l.remaining > 0 OR l.per_month IS NOT NULL AND l.period_to >= ${today}::date)
          OR l.kind = 'bonus' AND l.remaining > 0 AND l.expires_on < ${today}::date)))
    ORDER BY c.id`
  return rows.map(({ id }) => id)
}
