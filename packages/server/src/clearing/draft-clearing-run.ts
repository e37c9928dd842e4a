import type { Writing } from '@hubcap/database/door/database'
import type { ClearingRhythm } from '@hubcap/rules/clearing/clearing-period'
import type { DraftClearingRunInput } from '@hubcap/rules/clearing/draft-clearing-run.input'
import { nextPeriod } from '@hubcap/rules/clearing/next-period'
import { uuidv7 } from 'uuidv7'
import { claimKey } from '../operation/claim-key.ts'
import { asDay, todayOf } from '../operation/dates.ts'
import { decided } from '../operation/decided.ts'
import { authorize, doorOf, type Request } from '../operation/request.ts'
import { holdClearing } from './hold-clearing.ts'
import { makeRun } from './make-run.ts'

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
  const { tenantId } = request.actor
  const id = uuidv7()
  return doorOf(request).write(async (db) => {
    const claim = { operation: 'draftClearingRun', key: input.idempotencyKey, input, resultId: id }
    const draftedBefore = await claimKey(db, request, claim)
    if (draftedBefore) return draftedBefore
    await holdClearing(db, tenantId)
    const { rhythm, held } = await loadPeriods(db)
    const today = todayOf(request)
    const period = decided(nextPeriod(rhythm, held, { begin: input.day ?? today, today }))
    await makeRun(db, request, id, period)
    return id
  })
}
