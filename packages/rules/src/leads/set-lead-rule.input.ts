import { z } from 'zod'
import { idempotencyKey } from '../input/id.ts'
import { isoDate } from '../input/iso-date.ts'
import { checkParams } from '../input/issue.ts'
import { orNull } from '../input/optional.ts'

const days = z.int().refine((count) => count <= 365, checkParams('too_large', { max: '365' }))

/** From a day on: the warning comes while there are still days left to do something. */
export const setLeadRuleInput = z
  .strictObject({
    fromOn: isoDate,
    quietDays: days.refine((count) => count >= 1, checkParams('too_small', { min: '1' })),
    warnDays: days.refine((count) => count >= 0, checkParams('too_small', { min: '0' })),
    maxOpen: orNull(
      z
        .int()
        .refine((count) => count >= 1, checkParams('too_small', { min: '1' }))
        .refine((count) => count <= 10_000, checkParams('too_large', { max: '10000' })),
    ),
    idempotencyKey,
  })
  .refine(({ quietDays, warnDays }) => warnDays < quietDays, {
    path: ['warnDays'],
    ...checkParams('invalid'),
  })
export type SetLeadRuleInput = z.output<typeof setLeadRuleInput>
