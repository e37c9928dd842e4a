import { z } from 'zod'
import { id, idempotencyKey } from '../../input/id.ts'
import { isoDate } from '../../input/iso-date.ts'
import { cardTermsShape, soundTerms } from './card-terms.input.ts'

/** The terms of a product from a day on. What the product is, uses or money or time, stays. */
export const addCardProductVersionInput = z
  .strictObject({ cardProductId: id, fromOn: isoDate, ...cardTermsShape, idempotencyKey })
  .apply(soundTerms)
export type AddCardProductVersionInput = z.output<typeof addCardProductVersionInput>
