import { z } from 'zod'
import { choice } from '../input/choice.ts'
import { code } from '../input/code.ts'
import { id, revision } from '../input/id.ts'
import { money } from '../input/money.ts'
import { orCleared, orEmpty, orNull, orUnset } from '../input/optional.ts'
import { name, shortText } from '../input/text.ts'
import { serviceItemKinds } from './service-item-kind.ts'
import { serviceItemStatuses } from './service-item-status.ts'

/** price: everywhere, from the day that it is made; transferPrice: between franchisees. Minor units. */
export const createServiceItemInput = z.strictObject({
  code,
  name,
  kind: choice(serviceItemKinds),
  productGroup: orEmpty(shortText),
  transferPrice: orNull(money),
  price: orNull(money),
  status: choice(serviceItemStatuses).default('on_sale'),
})
export type CreateServiceItemInput = z.output<typeof createServiceItemInput>

/** What is left out stays as it is. */
export const updateServiceItemInput = z.strictObject({
  id,
  revision,
  name: name.optional(),
  kind: choice(serviceItemKinds).optional(),
  productGroup: orCleared(shortText),
  transferPrice: orUnset(money),
  status: choice(serviceItemStatuses).optional(),
})
export type UpdateServiceItemInput = z.output<typeof updateServiceItemInput>
