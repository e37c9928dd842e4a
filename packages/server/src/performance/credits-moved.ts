import type { Reading, Writing } from '@hubcap/database/door/database'
import { policyCondition } from '@hubcap/database/policies/policy-condition'
import { Prisma } from '@hubcap/database/prisma'
import type { Actor } from '@hubcap/rules/tenancy/actor'
import type { SalesMonth } from '@hubcap/rules/tenancy/sales-months/sales-calendar'
import { creditEvents } from '../credits/credit-events.ts'
import { ownCredits } from '../credits/own-credits.ts'
import { heldByTotals } from '../quotas/held-by-totals.ts'
import { scoredMetrics } from './scored-metrics.ts'

/**
 * Whether anything of the actor's that a month is scored by came to be known since, of what daily totals don't tell: how sales
 * are shared, and whatever other metrics the scorecards name. db: the system's, or headquarters'.
 */
export async function creditsMoved(
  db: Reading | Writing,
  { month, ...days }: SalesMonth,
  since: Date,
  actor: Actor,
): Promise<boolean> {
  const metrics = await scoredMetrics(db, month)
  const others = metrics.filter((one) => heldByTotals(one) === null)
  const inOthers =
    others.length === 0
      ? Prisma.sql`false`
      : Prisma.sql`EXISTS (
        SELECT 1 FROM (${creditEvents(others, { ...days, knownAfter: since })}) e WHERE ${ownCredits(actor, 'e')})`
  const [row] = await db.$queryRaw<{ moved: boolean }[]>`
    SELECT EXISTS (
      SELECT 1 FROM credit_share h JOIN card_sale s ON s.tenant_id = h.tenant_id AND s.id = h.card_sale_id
      WHERE ${policyCondition('credit_share', 'h')} AND greatest(h.shared_at, h.replaced_at) > ${since}
        AND s.sold_on BETWEEN ${days.from}::date AND ${days.to}::date AND ${ownCredits(actor, 'h')}
    ) OR ${inOthers} AS moved`
  return row?.moved ?? false
}
