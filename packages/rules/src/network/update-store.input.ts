import { z } from 'zod'
import { choice } from '../input/choice.ts'
import { code } from '../input/code.ts'
import { id, revision } from '../input/id.ts'
import { isoDate } from '../input/iso-date.ts'
import { orCleared, orUnset } from '../input/optional.ts'
import { inOrder } from '../input/period.ts'
import { writtenPhone } from '../input/phone.ts'
import { name, shortText } from '../input/text.ts'
import { openingHoursSchema } from './opening-hours.ts'
import { bothCoordinates, divisionCode, latitude, longitude } from './store-fields.ts'
import { storeStatuses } from './store-status.ts'

/** What is left out stays as it is. A store's franchisee never changes. */
export const updateStoreInput = z
  .strictObject({
    id,
    revision,
    code: code.optional(),
    name: name.optional(),
    status: choice(storeStatuses).optional(),
    phone: orCleared(writtenPhone),
    divisionCode: orCleared(divisionCode),
    address: orCleared(shortText),
    longitude: orUnset(longitude),
    latitude: orUnset(latitude),
    openingHours: openingHoursSchema.optional(),
    openedOn: orCleared(isoDate),
    closedOn: orCleared(isoDate),
  })
  .apply(inOrder('openedOn', 'closedOn'))
  .apply(bothCoordinates)
export type UpdateStoreInput = z.output<typeof updateStoreInput>
