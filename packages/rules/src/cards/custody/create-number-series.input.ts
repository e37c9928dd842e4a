import { z } from 'zod'
import { choice } from '../../input/choice.ts'
import { id, idempotencyKey } from '../../input/id.ts'
import { orEmpty } from '../../input/optional.ts'
import { name } from '../../input/text.ts'
import { numberMedia, numberSeriesKinds } from './number-series.ts'
import { numberText } from './number-text.ts'

/** prefix: what all numbers begin with; an invoice's code. serialDigits: without the prefix and a card's check digits. */
export const createNumberSeriesInput = z.strictObject({
  kind: choice(numberSeriesKinds),
  medium: choice(numberMedia),
  name,
  prefix: orEmpty(numberText),
  serialDigits: z.int().min(1).max(12),
  cardProductId: orEmpty(id),
  idempotencyKey,
})
export type CreateNumberSeriesInput = z.output<typeof createNumberSeriesInput>
