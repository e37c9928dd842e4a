import { z } from 'zod'
import { id, idempotencyKey } from '../../input/id.ts'
import { checkParams } from '../../input/issue.ts'
import { longText } from '../../input/text.ts'

/** Hundredths of a point, up to 100 points either way. */
export const adjustmentPoints = z.int().min(-10_000).max(10_000)

/** id: of the score. */
export const adjustScoreInput = z.strictObject({
  id,
  points: adjustmentPoints.refine((points) => points !== 0, checkParams('required')),
  reason: longText,
  idempotencyKey,
})
export type AdjustScoreInput = z.output<typeof adjustScoreInput>
