import { z } from 'zod'
import { id, idempotencyKey } from '../input/id.ts'
import { longText } from '../input/text.ts'

export const contestClearingLineInput = z.strictObject({ id, reason: longText, idempotencyKey })
export type ContestClearingLineInput = z.output<typeof contestClearingLineInput>
