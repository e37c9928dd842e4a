import type { Reading } from '@hubcap/database/door/database'
import { policyCondition } from '@hubcap/database/policies/policy-condition'
import { addDays, dayNumber } from '@hubcap/rules/input/day'
import { burnRate, burnWindowDays, fewestUses } from '@hubcap/rules/leads/burn-rate'
import type { Actor } from '@hubcap/rules/tenancy/actor'

type Found = {
  cardId: string
  customerId: string
  name: string
  phone: string | null
  productName: string | null
  /** Minor units of principal. */
  left: bigint
  used: bigint
  /** Uses of count cards. */
  usesLeft: number
  usesTaken: number
  times: number
  firstOn: string
}

export type RunningOut = Pick<Found, 'cardId' | 'customerId' | 'name' | 'phone' | 'productName'> & {
  readonly left: bigint | null
  readonly usesLeft: number | null
  readonly days: number
}

/** A count card is used up with its uses, another with its principal. */
function daysOf(found: Found, today: string): number | null {
  const { left, used, usesLeft, usesTaken, times, firstOn } = found
  const days = dayNumber(today) - dayNumber(firstOn) + 1
  return usesLeft > 0 || usesTaken > 0
    ? burnRate({ days, times, used: usesTaken, left: usesLeft })
    : burnRate({ days, times, used: Number(used), left: Number(left) })
}

/**
 * Cards that the caller sold or sees sold, of customers who will have used them up within so many days if they go on as in
 * the last 90: what is used up first on top. One statement over the cards that paid lately; not for headquarters, which calls
 * nobody.
 */
export async function loadRunningOut(
  db: Reading,
  actor: Actor,
  { today, within, first }: { today: string; within: number; first: number },
): Promise<RunningOut[]> {
  if (actor.scope === 'chain') return []
  const rows = await db.$queryRaw<Found[]>`
    SELECT k.id AS "cardId", c.id AS "customerId", c.name, c.phone, p.name AS "productName", l.left, l."usesLeft", u.used,
      u."usesTaken", u.times, to_char(u.first_on, 'YYYY-MM-DD') AS "firstOn"
    FROM card k
    JOIN customer c ON c.tenant_id = k.tenant_id AND c.id = k.customer_id AND c.erased_at IS NULL
    LEFT JOIN card_product p ON p.tenant_id = k.tenant_id AND p.id = k.card_product_id
    CROSS JOIN LATERAL (
      SELECT coalesce(sum(t.amount) FILTER (WHERE o.kind = 'principal'), 0)::bigint AS used,
        coalesce(sum(t.uses), 0)::int AS "usesTaken", count(DISTINCT m.id)::int AS times, min(m.booked_on) AS first_on
      FROM ledger_movement m
      JOIN card_lot_use t ON t.tenant_id = m.tenant_id AND t.movement_id = m.id AND t.card_id = k.id
      JOIN card_lot o ON o.tenant_id = t.tenant_id AND o.id = t.card_lot_id
      WHERE m.tenant_id = k.tenant_id AND m.card_id = k.id AND m.cause = 'use' AND m.booked_on > ${addDays(today, -burnWindowDays)}::date
        AND NOT EXISTS (SELECT FROM ledger_movement r WHERE r.tenant_id = m.tenant_id AND r.reverses_id = m.id)
    ) u
    CROSS JOIN LATERAL (
      SELECT coalesce(sum(o.remaining) FILTER (WHERE o.kind = 'principal'), 0)::bigint AS left,
        coalesce(sum(o.uses_left) FILTER (WHERE o.period_to IS NULL), 0)::int AS "usesLeft"
      FROM card_lot o WHERE o.tenant_id = k.tenant_id AND o.card_id = k.id
    ) l
    WHERE ${policyCondition('card', 'k')} AND k.status = 'active' AND u.times >= ${fewestUses}::int`
  const running = rows.flatMap((found) => {
    const days = daysOf(found, today)
    if (days === null || days > within) return []
    const { cardId, customerId, name, phone, productName, left, usesLeft } = found
    const counts = usesLeft > 0
    return [
      {
        ...{ cardId, customerId, name, phone, productName, days },
        ...{ left: counts ? null : left, usesLeft: counts ? usesLeft : null },
      },
    ]
  })
  return running.sort((a, b) => a.days - b.days || (a.cardId < b.cardId ? -1 : 1)).slice(0, first)
}
