import { z } from 'zod'
import { id, idempotencyKey } from '../../input/id.ts'
import { positiveMoney } from '../../input/money.ts'
import { orNull } from '../../input/optional.ts'
import { longText } from '../../input/text.ts'

/** amount: minor units; null: the card as a whole. */
export const freezeCardInput = z.strictObject({ id, amount: orNull(positiveMoney), reason: longText, idempotencyKey })
export type FreezeCardInput = z.output<typeof freezeCardInput>
