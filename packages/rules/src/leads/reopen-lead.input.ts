import { z } from 'zod'
import { id, idempotencyKey } from '../input/id.ts'

export const reopenLeadInput = z.strictObject({ id, idempotencyKey })
export type ReopenLeadInput = z.output<typeof reopenLeadInput>
