import { z } from 'zod'
import { choice } from '../input/choice.ts'
import { id, idempotencyKey } from '../input/id.ts'
import { isoDate } from '../input/iso-date.ts'
import { checkParams } from '../input/issue.ts'
import { money } from '../input/money.ts'
import { royaltyBases } from './royalty.ts'
import { royaltyGroups } from './royalty-group.ts'

/** rate: basis points, 500 is 5 %. */
const tier = z.strictObject({ from: money, rate: z.int().min(0).max(10_000) })

/** The first begins at 0, and each above the one before. */
const tiers = z
  .array(tier)
  .min(1)
  .max(10)
  .refine((all) => all.every(({ from }, at) => (at === 0 ? from === 0 : from > (all[at - 1]?.from ?? 0))), {
    ...checkParams('invalid'),
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
