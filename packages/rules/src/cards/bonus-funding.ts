import { z } from 'zod'
import { shareOut } from '../exact/share-out.ts'
import { wholePercents } from '../input/whole-percents.ts'
import { type BonusFunder, bonusFunders } from './bonus-funder.ts'

/** For each funder: whole percent in a rule, minor units in a lot. */
export type ByFunder = Readonly<Record<BonusFunder, number>>

const percent = z.int().min(0).max(100)

/** A product's rule: whole percent each, together 100. */
export const fundingRule = wholePercents(z.strictObject({ seller: percent, server: percent, headquarters: percent }))

/** The amount over the funders by weights, exactly. */
export function fundingBy(amount: number, weights: ByFunder): ByFunder {
  const [seller = 0, server = 0, headquarters = 0] = shareOut(
    amount,
    bonusFunders.map((funder) => weights[funder]),
  )
  return { seller, server, headquarters }
}

/**
 * What each funder bears of an amount that is taken out of what they have left to bear: never more than that, and all of it
 * with the last. Taken from a rule's percents each time, the sum over all uses would drift from what was granted.
 */
export const fundingTaken = (amount: number, left: ByFunder): ByFunder => fundingBy(amount, left)

const combined = (one: ByFunder, other: ByFunder, sign: 1 | -1): ByFunder => ({
  seller: one.seller + sign * other.seller,
  server: one.server + sign * other.server,
  headquarters: one.headquarters + sign * other.headquarters,
})

export const fundingLess = (from: ByFunder, taken: ByFunder): ByFunder => combined(from, taken, -1)
export const fundingPlus = (to: ByFunder, given: ByFunder): ByFunder => combined(to, given, 1)
