import { z } from 'zod'
import { choice } from '../input/choice.ts'
import { id, idempotencyKey } from '../input/id.ts'
import { isoDate } from '../input/iso-date.ts'
import { checkParams, issue } from '../input/issue.ts'
import { money } from '../input/money.ts'
import { type RoyaltyTier, royaltyBases } from './royalty.ts'
import { royaltyGroups } from './royalty-group.ts'

/** rate: basis points, 500 is 5 %. */
const tier = z.strictObject({ from: money, rate: z.int().min(0).max(10_000) })

/** Where tiers leave a gap at the beginning, or overlap. */
const tierIssues = (all: readonly RoyaltyTier[]) =>
  all.flatMap(({ from }, at) => {
    if (at === 0) return from === 0 ? [] : [{ at, issue: issue('first_tier_not_zero') }]
    return from > (all[at - 1]?.from ?? 0) ? [] : [{ at, issue: issue('tiers_out_of_order') }]
  })

/** The first begins at 0, and each above the one before. */
const tiers = z
  .array(tier)
  .min(1)
  .max(10)
  .superRefine((all, check) => {
    for (const { at, issue: found } of tierIssues(all))
      check.addIssue({ code: 'custom', path: [at, 'from'], params: { issue: found } })
  })

const groupTiers = z.strictObject({ group: choice(royaltyGroups), tiers })

/** groups: with tiers of their own. otherTiers: of the rest; none: nothing is due on them. */
export const setRoyaltyTermInput = z.strictObject({
  franchiseeId: id,
  fromOn: isoDate,
  basis: choice(royaltyBases),
  groups: z
    .array(groupTiers)
    .max(royaltyGroups.length)
    .refine((all) => new Set(all.map(({ group }) => group)).size === all.length, checkParams('repeated')),
  otherTiers: z.union([tiers, z.tuple([])]),
  minimum: money,
  idempotencyKey,
})
export type SetRoyaltyTermInput = z.output<typeof setRoyaltyTermInput>
