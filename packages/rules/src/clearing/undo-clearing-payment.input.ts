import { z } from 'zod'
import { id, idempotencyKey } from '../input/id.ts'
import { longText } from '../input/text.ts'

export const undoClearingPaymentInput = z.strictObject({ id, reason: longText, idempotencyKey })
export type UndoClearingPaymentInput = z.output<typeof undoClearingPaymentInput>
