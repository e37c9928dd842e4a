import { z } from 'zod'
import { id, idempotencyKey } from '../../input/id.ts'
import { orEmpty } from '../../input/optional.ts'
import { longText } from '../../input/text.ts'

export const activateCardInput = z.strictObject({ id, reason: orEmpty(longText), idempotencyKey })
export type ActivateCardInput = z.output<typeof activateCardInput>
