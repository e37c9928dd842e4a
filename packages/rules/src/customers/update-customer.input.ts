import { z } from 'zod'
import { id, revision } from '../input/id.ts'
import { orCleared } from '../input/optional.ts'
import { writtenPhone } from '../input/phone.ts'
import { name, shortText } from '../input/text.ts'

/** What is left out stays as it is. */
export const updateCustomerInput = z.strictObject({
  id,
  revision,
  name: name.optional(),
  phone: orCleared(writtenPhone),
  contactName: orCleared(name),
  address: orCleared(shortText),
  city: orCleared(shortText),
  region: orCleared(shortText),
  postalCode: orCleared(shortText),
  country: orCleared(shortText),
})
export type UpdateCustomerInput = z.output<typeof updateCustomerInput>
