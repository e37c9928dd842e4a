import type { Reading } from '@hubcap/database/door/database'
import { policyCondition } from '@hubcap/database/policies/policy-condition'
import { Prisma } from '@hubcap/database/prisma'
import { addDays, dayNumber } from '@hubcap/rules/input/day'
import { fewestDaysSince, mostDaysSince } from '@hubcap/rules/overview/worth-a-call'
import { atPlace, type Look, within } from './look.ts'

export type Call = {
  customerId: string
  name: string
  phone: string | null
  lastSaleOn: string
  lastAmount: bigint
  daysSince: number
}

/** Whether nothing that the caller sees was sold to the customer later. A question of one row, by its index: never a join. */
const isLatest = () => Prisma.sql`s.id = (
  SELECT n.id FROM card_sale n
  WHERE ${policyCondition('card_sale', 'n')} AND n.customer_id = s.customer_id AND n.status = 'recorded'
  ORDER BY n.sold_at DESC, n.id DESC LIMIT 1)`

const isInOwnFile = (look: Look) => Prisma.sql`(
  SELECT true FROM customer_file f
  WHERE ${policyCondition('customer_file', 'f')} AND f.customer_id = s.customer_id ${atPlace('f', look)} LIMIT 1)`

/**
 * Customers in own files who bought last 45 to 180 days ago, the largest last purchase first: as of today, whatever month
 * is looked at. For whoever has files of their own to go by, so not for headquarters. Each seller's sales are read from the
 * largest down, no further than there are customers to call: the totals say who the sellers are.
 */
export async function loadCalls(db: Reading, look: Look, first: number): Promise<Call[]> {
  if (look.scope === 'chain') return []
  const oldest = addDays(look.today, -mostDaysSince)
  const newest = addDays(look.today, -fewestDaysSince)
  const limit = Math.min(Math.max(first, 1), 50)
  const rows = await db.$queryRaw<Omit<Call, 'daysSince'>[]>`
    SELECT c.id AS "customerId", c.name, c.phone, to_char(l.sold_on, 'YYYY-MM-DD') AS "lastSaleOn", l.amount AS "lastAmount"
    FROM (
      SELECT DISTINCT t.staff_id FROM daily_total t
      WHERE ${policyCondition('daily_total', 't')} AND ${within('t.day', oldest, newest)} AND t.cards_sold > 0
    ) seller CROSS JOIN LATERAL (
      SELECT s.customer_id, s.sold_on, s.amount FROM card_sale s
      WHERE ${policyCondition('card_sale', 's')} AND s.staff_id = seller.staff_id AND s.status = 'recorded'
        AND ${within('s.sold_on', oldest, newest)} AND ${isLatest()} AND ${isInOwnFile(look)}
      ORDER BY s.amount DESC, s.sold_on DESC, s.customer_id LIMIT ${limit}
    ) l JOIN customer c ON c.tenant_id = app.tenant_id() AND c.id = l.customer_id
    ORDER BY l.amount DESC, l.sold_on DESC, c.id
    LIMIT ${limit}`
  const today = dayNumber(look.today)
  return rows.map((row) => ({ ...row, daysSince: today - dayNumber(row.lastSaleOn) }))
}
