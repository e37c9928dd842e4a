import type { Presented } from '@hubcap/database/door/caller'
import type { Reading } from '@hubcap/database/door/database'
import type { PointsSpending } from '@hubcap/rules/members/member-rule'
import { freePoints, pointsWorth } from '@hubcap/rules/members/spendable-points'
import { heldPoints } from '../members/held-points.ts'
import { memberRuleOn } from '../members/member-rules.ts'

/** pointsWorth: minor units. */
export type PointsAtTill = {
  readonly points: number | null
  readonly pointsWorth: number | null
  readonly spending: PointsSpending | null
}

export const noPoints: PointsAtTill = { points: null, pointsWorth: null, spending: null }

/** What the presented customer has and what it would pay on a day (YYYY-MM-DD); a card by its number presents nobody's points. */
export async function pointsAtTill(db: Reading, { customerId }: Presented, today: string): Promise<PointsAtTill> {
  if (!customerId) return noPoints
  const [held, rule] = await Promise.all([heldPoints(db, customerId), memberRuleOn(db, today)])
  const points = freePoints(held)
  const spending = rule?.spending ?? null
  return { points, pointsWorth: spending && pointsWorth(points, spending), spending }
}
