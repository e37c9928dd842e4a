import { z } from 'zod'
import { choice } from '../input/choice.ts'
import { id, idempotencyKey } from '../input/id.ts'
import { isoDate } from '../input/iso-date.ts'
import { checkParams } from '../input/issue.ts'
import { money } from '../input/money.ts'
import { risingTiers } from '../input/rising-tiers.ts'
import { royaltyBases } from './royalty.ts'
import { royaltyGroups } from './royalty-group.ts'

/** Rates in basis points, 500 is 5 %. */
const tiers = risingTiers(10_000)

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
