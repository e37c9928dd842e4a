import { z } from 'zod'
import { choice } from '../input/choice.ts'
import { id, revision } from '../input/id.ts'
import { isoDate } from '../input/iso-date.ts'
import { money } from '../input/money.ts'
import { orCleared, orUnset } from '../input/optional.ts'
import { inOrder } from '../input/period.ts'
import { writtenPhone } from '../input/phone.ts'
import { name, shortText } from '../input/text.ts'
import { staffStatuses } from './staff-status.ts'

/** What is left out stays as it is. baseWage: minor units per month, only from those who may see it. */
export const updateStaffInput = z
  .strictObject({
    id,
    revision,
    name: name.optional(),
    phone: orCleared(writtenPhone),
    department: orCleared(shortText),
    post: orCleared(shortText),
    grade: orCleared(shortText),
    managerStaffId: orCleared(id),
    status: choice(staffStatuses).optional(),
    hiredOn: orCleared(isoDate),
    leftOn: orCleared(isoDate),
    baseWage: orUnset(money),
  })
  .apply(inOrder('hiredOn', 'leftOn'))
export type UpdateStaffInput = z.output<typeof updateStaffInput>
