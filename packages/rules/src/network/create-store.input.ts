import { z } from 'zod'
import { choice } from '../input/choice.ts'
import { code } from '../input/code.ts'
import { id } from '../input/id.ts'
import { isoDate } from '../input/iso-date.ts'
import { orEmpty, orNull } from '../input/optional.ts'
import { inOrder } from '../input/period.ts'
import { writtenPhone } from '../input/phone.ts'
import { name, shortText } from '../input/text.ts'
import { openingHoursSchema } from './opening-hours.ts'
import { bothCoordinates, divisionCode, latitude, longitude } from './store-fields.ts'
import { storeStatuses } from './store-status.ts'

export const createStoreInput = z
  .strictObject({
    franchiseeId: id,
    code,
    name,
    status: choice(storeStatuses).default('open'),
    phone: orEmpty(writtenPhone),
    divisionCode: orEmpty(divisionCode),
    address: orEmpty(shortText),
    longitude: orNull(longitude),
    latitude: orNull(latitude),
    openingHours: openingHoursSchema.default({}),
    openedOn: orEmpty(isoDate),
    closedOn: orEmpty(isoDate),
  })
  .apply(inOrder('openedOn', 'closedOn'))
  .apply(bothCoordinates)
export type CreateStoreInput = z.output<typeof createStoreInput>
