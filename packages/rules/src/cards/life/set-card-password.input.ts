import { z } from 'zod'
import { id, idempotencyKey } from '../../input/id.ts'
import { longText } from '../../input/text.ts'
import { cardPassword } from './card-password.ts'

export const setCardPasswordInput = z.strictObject({ id, password: cardPassword, reason: longText, idempotencyKey })
export type SetCardPasswordInput = z.output<typeof setCardPasswordInput>
