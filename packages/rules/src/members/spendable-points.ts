import type { PointsSpending } from './member-rule.ts'

/** What a customer has, and what of it is owed for sales that were voided since. */
export type HeldPoints = { readonly points: number; readonly owed: number }

/** What can be spent of them: nobody spends what is owed. */
export const freePoints = ({ points, owed }: HeldPoints): number => Math.max(0, points - owed)

/** What whole steps of points are worth, minor units; what doesn't fill a step is worth nothing. */
export const pointsWorth = (points: number, { step, value }: PointsSpending): number =>
  Math.floor(points / step) * value

/** What points may pay of a bill at most, minor units. */
const shareOf = (total: number, { maxShare }: PointsSpending): number => Math.floor((total * maxShare) / 100)

/** The most points that can pay for a bill (minor units) out of what is free, in whole steps. */
export function spendablePoints(spending: PointsSpending, { free, total }: { free: number; total: number }): number {
  const steps = Math.min(Math.floor(free / spending.step), Math.floor(shareOf(total, spending) / spending.value))
  return Math.max(0, steps) * spending.step
}
