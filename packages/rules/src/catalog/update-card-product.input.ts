import { z } from 'zod'
import { choice } from '../input/choice.ts'
import { id, revision } from '../input/id.ts'
import { name } from '../input/text.ts'
import { cardProductStatuses } from './card-product-status.ts'

/** What is left out stays as it is. What its cards cost and give are its versions. */
export const updateCardProductInput = z.strictObject({
  id,
  revision,
  name: name.optional(),
  status: choice(cardProductStatuses).optional(),
})
export type UpdateCardProductInput = z.output<typeof updateCardProductInput>
