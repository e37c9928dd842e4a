import type { Presented } from '@hubcap/database/door/caller'
import type { Writing } from '@hubcap/database/door/database'
import type { TillPoints } from '@hubcap/rules/till/pay-by-points'
import { heldPoints } from '../members/held-points.ts'
import { memberRuleOn } from '../members/member-rules.ts'

/**
 * What points that are to pay are decided by: the rule of the day (YYYY-MM-DD) and what the presented customer has. A card by its
 * number presents that card alone, and nobody's points.
 */
export async function loadTillPoints(
  db: Writing,
  { customerId }: Presented,
  { points, day }: { points: number | null; day: string },
): Promise<TillPoints | null> {
  if (!points) return null
  const rule = await memberRuleOn(db, day)
  return { points, spending: rule?.spending ?? null, held: customerId ? await heldPoints(db, customerId) : null }
}
