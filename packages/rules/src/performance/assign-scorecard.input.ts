import { z } from 'zod'
import { choice } from '../input/choice.ts'
import { id, idempotencyKey } from '../input/id.ts'
import { checkParams } from '../input/issue.ts'
import { orEmpty, orNull } from '../input/optional.ts'
import { shortText } from '../input/text.ts'
import { quotaMonth } from '../quotas/quota-month.input.ts'
import { scoredLevels } from './card-for.ts'

/**
 * Lets a scorecard hold for a level from a month on, or for a part of it. familyId null: what was said of exactly these ends, and what
 * is wider holds again. A store and a person come with their franchisee.
 */
export const assignScorecardInput = z
  .strictObject({
    familyId: orNull(id),
    level: choice(scoredLevels),
    franchiseeId: orNull(id),
    storeId: orNull(id),
    staffId: orNull(id),
    post: orEmpty(shortText),
    fromMonth: quotaMonth,
    idempotencyKey,
  })
  .refine(({ franchiseeId, storeId, staffId }) => franchiseeId !== null || (storeId === null && staffId === null), {
    path: ['franchiseeId'],
    ...checkParams('required'),
  })
  .transform(({ post, ...input }) => {
    const staffId = input.level === 'staff' ? input.staffId : null
    const storeId = input.level === 'franchisee' || staffId !== null ? null : input.storeId
    return { ...input, storeId, staffId, post: input.level === 'staff' && staffId === null ? post : null }
  })
export type AssignScorecardInput = z.output<typeof assignScorecardInput>
