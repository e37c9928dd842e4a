import { z } from 'zod'
import { id, idempotencyKey } from '../input/id.ts'

/** id: the count that is signed, as it was on the screen. */
export const signDayInput = z.strictObject({ id, idempotencyKey })
export type SignDayInput = z.output<typeof signDayInput>
