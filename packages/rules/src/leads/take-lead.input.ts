import { z } from 'zod'
import { id, idempotencyKey } from '../input/id.ts'

export const takeLeadInput = z.strictObject({ id, idempotencyKey })
export type TakeLeadInput = z.output<typeof takeLeadInput>
