import type { Writing } from '@hubcap/database/door/database'
import { earnedPoints } from '@hubcap/rules/members/earned-points'
import type { EarningKind } from '@hubcap/rules/members/member-rule'
import type { Recorded } from '../operation/record-change.ts'
import { bookForCustomer } from './book-for-customer.ts'
import { memberRuleOn } from './member-rules.ts'

export type Earning = {
  readonly customerId: string
  readonly kind: EarningKind
  /** Minor units. */
  readonly amount: number
  /** The movement that they are earned with; they are earned with it once, and stand at its store. */
  readonly movementId: string
  readonly at: Date
  /** YYYY-MM-DD in the chain's zone. */
  readonly bookedOn: string
}

/** Points by the rule that holds that day, in the transaction of what earns them; the customer may be out of sight. */
export async function earnPoints(db: Writing, request: Recorded, earning: Earning): Promise<void> {
  const { customerId, kind, amount, movementId: sourceId, at, bookedOn } = earning
  const earned = earnedPoints(await memberRuleOn(db, bookedOn), { kind, amount, on: bookedOn })
  if (!earned) return
  const entry = { ...earned, customerId, sourceId, cause: 'points_earned', reason: null, at, bookedOn }
  await bookForCustomer(db, request, entry)
}
