import { z } from 'zod'
import { id, idempotencyKey } from '../input/id.ts'
import { isoDate } from '../input/iso-date.ts'

export const noteClearingPaymentInput = z.strictObject({ id, paidOn: isoDate, idempotencyKey })
export type NoteClearingPaymentInput = z.output<typeof noteClearingPaymentInput>
