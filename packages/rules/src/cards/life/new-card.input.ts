import { z } from 'zod'
import { id, idempotencyKey } from '../../input/id.ts'
import { orEmpty } from '../../input/optional.ts'
import { longText, shortText } from '../../input/text.ts'

/** cardNo: printed on the card that takes the value over; null: it exists in the books alone. */
export const newCardInput = z.strictObject({ id, cardNo: orEmpty(shortText), reason: longText, idempotencyKey })
export type NewCardInput = z.output<typeof newCardInput>
