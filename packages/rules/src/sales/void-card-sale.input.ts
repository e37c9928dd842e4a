import { z } from 'zod'
import { id, idempotencyKey } from '../input/id.ts'
import { longText } from '../input/text.ts'

export const voidCardSaleInput = z.strictObject({ id, reason: longText, idempotencyKey })
export type VoidCardSaleInput = z.output<typeof voidCardSaleInput>
