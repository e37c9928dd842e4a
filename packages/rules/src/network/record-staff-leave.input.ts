import { z } from 'zod'
import { choice } from '../input/choice.ts'
import { id, idempotencyKey } from '../input/id.ts'
import { isoDate } from '../input/iso-date.ts'
import { orEmpty } from '../input/optional.ts'
import { inOrder } from '../input/period.ts'
import { shortText } from '../input/text.ts'
import { leaveKinds } from './leave-kind.ts'

/** Whole days, both included. */
export const recordStaffLeaveInput = inOrder(
  'fromOn',
  'toOn',
)(
  z.strictObject({
    staffId: id,
    kind: choice(leaveKinds),
    fromOn: isoDate,
    toOn: isoDate,
    note: orEmpty(shortText),
    idempotencyKey,
  }),
)
export type RecordStaffLeaveInput = z.output<typeof recordStaffLeaveInput>
