import { z } from 'zod'
import { id, idempotencyKey } from '../../input/id.ts'
import { longText } from '../../input/text.ts'

export const voidCardRechargeInput = z.strictObject({ id, reason: longText, idempotencyKey })
export type VoidCardRechargeInput = z.output<typeof voidCardRechargeInput>
