import { z } from 'zod'
import { choice } from '../input/choice.ts'
import { id, idempotencyKey, revision } from '../input/id.ts'

/** What headquarters does to a run as a whole. */
export const clearingRunSteps = ['redraft', 'review', 'approve', 'lock', 'discard'] as const
export type ClearingRunStepAction = (typeof clearingRunSteps)[number]

export const stepClearingRunInput = z.strictObject({ id, action: choice(clearingRunSteps), revision, idempotencyKey })
export type StepClearingRunInput = z.output<typeof stepClearingRunInput>
