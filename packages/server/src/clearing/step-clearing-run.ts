import type { StepClearingRunInput } from '@hubcap/rules/clearing/step-clearing-run.input'
import { claimKey } from '../operation/claim-key.ts'
import { authorize, doorOf, type Request } from '../operation/request.ts'
import { holdClearing, holdRun } from './hold-clearing.ts'
import { takeStep } from './take-step.ts'

/** Reviews, approves or locks a run, drafts it again or discards it, once for each idempotency key. */
export async function stepClearingRun(request: Request, input: StepClearingRunInput): Promise<string> {
  authorize(request, 'clearing.run')
  const { id, action, revision, idempotencyKey } = input
  await doorOf(request).write(async (db) => {
    if (await claimKey(db, request, { operation: 'stepClearingRun', key: idempotencyKey, input, resultId: id })) return
    await holdClearing(db, request.actor.tenantId)
    await takeStep(db, request, await holdRun(db, id, revision), action)
  })
  return id
}
