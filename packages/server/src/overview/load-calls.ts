import type { Reading } from '@hubcap/database/door/database'
import { policyCondition } from '@hubcap/database/policies/policy-condition'
import { fewestDaysSince, mostDaysSince } from '@hubcap/rules/overview/worth-a-call'
import { addDays, dayNumber } from '@hubcap/rules/quotas/calendar/day'
import { atPlace, type Look } from './look.ts'

export type Call = {
  customerId: string
  name: string
  phone: string | null
  lastSaleOn: string
  lastAmount: bigint
  daysSince: number
}

/**
 * Customers in own files who bought last 45 to 180 days ago, the largest last purchase first: as of today, whatever month
 * is looked at. For whoever has files of their own to go by, so not for headquarters.
 */
export async function loadCalls(db: Reading, look: Look, first: number): Promise<Call[]> {
  if (look.scope === 'chain') return []
  const [oldest, newest] = [addDays(look.today, -mostDaysSince), addDays(look.today, -fewestDaysSince)]
  const rows = await db.$queryRaw<Omit<Call, 'daysSince'>[]>`
    SELECT c.id AS "customerId", c.name, c.phone, to_char(l.day, 'YYYY-MM-DD') AS "lastSaleOn", l.amount AS "lastAmount"
    FROM (
      SELECT s.customer_id, max(s.sold_on) AS day, (array_agg(s.amount ORDER BY s.sold_at DESC))[1] AS amount
      FROM card_sale s
      WHERE ${policyCondition('card_sale', 's')} AND s.status = 'recorded' AND s.sold_on >= ${oldest}::date
      GROUP BY s.customer_id HAVING max(s.sold_on) <= ${newest}::date
    ) l JOIN customer c ON c.tenant_id = app.tenant_id() AND c.id = l.customer_id
    WHERE EXISTS (
      SELECT FROM customer_file f
      WHERE ${policyCondition('customer_file', 'f')} AND f.customer_id = l.customer_id ${atPlace('f', look)}
    )
    ORDER BY l.amount DESC, l.day DESC, c.id
    LIMIT ${Math.min(Math.max(first, 1), 50)}`
  const today = dayNumber(look.today)
  return rows.map((row) => ({ ...row, daysSince: today - dayNumber(row.lastSaleOn) }))
}
