import { z } from 'zod'
import { id, idempotencyKey } from '../../input/id.ts'

/** id: of the score. */
export const signScoreInput = z.strictObject({ id, idempotencyKey })
export type SignScoreInput = z.output<typeof signScoreInput>
