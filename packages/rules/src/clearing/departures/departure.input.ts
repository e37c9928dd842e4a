import { z } from 'zod'
import { id, idempotencyKey } from '../../input/id.ts'
import { isoDate } from '../../input/iso-date.ts'
import { checkParams } from '../../input/issue.ts'
import { orEmpty } from '../../input/optional.ts'
import { longText } from '../../input/text.ts'

/** honouredById: the franchisee that answers for its cards from leavesOn on; none where headquarters does. */
export const saveDepartureInput = z
  .strictObject({
    franchiseeId: id,
    leavesOn: isoDate,
    isByHeadquarters: z.boolean(),
    honouredById: orEmpty(id),
    reason: longText,
    idempotencyKey,
  })
  .refine(({ isByHeadquarters, honouredById }) => isByHeadquarters === (honouredById === null), {
    path: ['honouredById'],
    ...checkParams('required'),
  })
export type SaveDepartureInput = z.output<typeof saveDepartureInput>

/** revision: of the decision as it was read, so that nobody signs what they haven't seen. */
export const signDepartureInput = z.strictObject({ id, revision: z.int(), idempotencyKey })
export type SignDepartureInput = z.output<typeof signDepartureInput>
