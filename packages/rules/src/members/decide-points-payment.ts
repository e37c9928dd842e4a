import { accept, type Decision } from '../decision/decision.ts'
import type { PointsSpending } from './member-rule.ts'
import { refuse } from './refusals.ts'
import { freePoints, type HeldPoints, pointsWorth, spendablePoints } from './spendable-points.ts'

export type PointsPayment = {
  /** More than zero. */
  readonly points: number
  /** Of the rule that holds that day; null: points can't be spent. */
  readonly spending: PointsSpending | null
  /** null: nobody who has points was presented. */
  readonly held: HeldPoints | null
  /** Of the bill, minor units. */
  readonly total: number
  readonly currency: string
}

/** What of a bill points pay, in minor units, or why they can't. */
export function decidePointsPayment(payment: PointsPayment): Decision<number> {
  const { points, spending, held, total, currency } = payment
  if (!spending) return refuse('points.not_spendable')
  if (!held) return refuse('points.customer_needed')
  if (points % spending.step !== 0) return refuse('points.not_whole_steps', { step: spending.step })
  const free = freePoints(held)
  if (points > free) return refuse('points.short', { left: free })
  const most = spendablePoints(spending, { free, total })
  if (points > most)
    return refuse('points.over_share', { most, worth: { minor: pointsWorth(most, spending), currency } })
  return accept(pointsWorth(points, spending))
}
