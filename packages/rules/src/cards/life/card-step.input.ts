import { z } from 'zod'
import { id, idempotencyKey } from '../../input/id.ts'
import { longText } from '../../input/text.ts'

/** A step that says no more than why: reported lost, found again, made good again, closed. */
export const cardStepInput = z.strictObject({ id, reason: longText, idempotencyKey })
export type CardStepInput = z.output<typeof cardStepInput>
