import type { Writing } from '@hubcap/database/door/database'
import type { ClearingRhythm } from '@hubcap/rules/clearing/clearing-period'
import type { DraftClearingRunInput } from '@hubcap/rules/clearing/draft-clearing-run.input'
import { nextPeriod } from '@hubcap/rules/clearing/next-period'
import { uuidv7 } from 'uuidv7'
import { claimKey } from '../operation/claim-key.ts'
import { asDate, asDay, todayOf } from '../operation/dates.ts'
import { decided } from '../operation/decided.ts'
import { recordChange } from '../operation/record-change.ts'
import { authorize, doorOf, type Request } from '../operation/request.ts'
import { draftRun } from './draft-run.ts'
import { holdClearing } from './hold-clearing.ts'

async function loadPeriods(db: Writing) {
  const { clearingRhythm } = await db.chain.findFirstOrThrow({ select: { clearingRhythm: true } })
  const runs = await db.clearingRun.findMany({
    where: { heldFrom: { not: null } },
    select: { fromOn: true, toOn: true },
  })
  const held = runs.map(({ fromOn, toOn }) => ({ from: asDay(fromOn), to: asDay(toOn) }))
  return { rhythm: clearingRhythm as ClearingRhythm, held }
}

/** Drafts the clearing of the next period that has none, with everything that belongs into it by now. */
export async function draftClearingRun(request: Request, input: DraftClearingRunInput): Promise<string> {
  authorize(request, 'clearing.run')
  const { tenantId, userAccountId } = request.actor
  const id = uuidv7()
  return doorOf(request).write(async (db) => {
    const claim = { operation: 'draftClearingRun', key: input.idempotencyKey, input, resultId: id }
    const draftedBefore = await claimKey(db, request, claim)
    if (draftedBefore) return draftedBefore
    await holdClearing(db, tenantId)
    const { rhythm, held } = await loadPeriods(db)
    const today = todayOf(request)
    const { from, to } = decided(nextPeriod(rhythm, held, { begin: input.day ?? today, today }))
    const period = { fromOn: asDate(from), toOn: asDate(to), status: 'drafted' }
    const row = { ...period, tenantId, id, revision: 1, heldFrom: period.fromOn, createdAt: request.now }
    await db.clearingRun.createMany({ data: [row] })
    const step = { tenantId, id: uuidv7(), clearingRunId: id, action: 'draft', at: request.now }
    await db.clearingStep.createMany({ data: [{ ...step, doneById: userAccountId }] })
    await draftRun(db, row)
    const change = { action: 'clearing.run', entity: 'clearing_run', entityId: id, franchiseeId: null } as const
    await recordChange(db, request, { ...change, after: period })
    return id
  })
}
