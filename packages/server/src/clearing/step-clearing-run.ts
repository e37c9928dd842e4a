import type { Writing } from '@hubcap/database/door/database'
import type { ClearingRunStatus } from '@hubcap/rules/clearing/clearing-run'
import { decideClearingRun } from '@hubcap/rules/clearing/decide-clearing-run'
import type { ClearingRunStepAction, StepClearingRunInput } from '@hubcap/rules/clearing/step-clearing-run.input'
import { uuidv7 } from 'uuidv7'
import { claimKey } from '../operation/claim-key.ts'
import { asDay, todayOf } from '../operation/dates.ts'
import { decided } from '../operation/decided.ts'
import { recordChange } from '../operation/record-change.ts'
import { authorize, doorOf, type Request } from '../operation/request.ts'
import { bookRoyalties, takeBackRoyalties } from './book-royalties.ts'
import { collectLines } from './collect-lines.ts'
import { draftRun } from './draft-run.ts'
import { type HeldRun, holdClearing, holdRun } from './hold-clearing.ts'
import { saveNets } from './save-nets.ts'
import { savePayments } from './save-payments.ts'
import { saveRoyalties } from './save-royalties.ts'

async function loadFacts(db: Writing, request: Request, run: HeldRun) {
  const contestedLines = await db.clearingContest.count({ where: { clearingRunId: run.id, outcome: null } })
  const openBefore = await db.clearingRun.count({
    where: { heldFrom: { lt: run.fromOn }, status: { not: 'locked' } },
  })
  const status = run.status as ClearingRunStatus
  return { status, to: asDay(run.toOn), today: todayOf(request), contestedLines, isBeforeLocked: openBefore === 0 }
}

type Work = (db: Writing, request: Request, run: HeldRun) => Promise<void>

/** Everything again, with what has come since. */
const redraft: Work = async (db, request, run) => {
  await takeBackRoyalties(db, request, run)
  await draftRun(db, run)
}

/** Lies open to the parties from now on, with the royalty in the books. */
const review: Work = async (db, request, run) => {
  await bookRoyalties(db, request, run, await saveRoyalties(db, run))
  await collectLines(db, run)
  await saveNets(db, run)
}

/** Its lines are free for the next draft; what royalty it had booked goes. */
const discard: Work = async (db, request, run) => {
  await takeBackRoyalties(db, request, run)
  const ofRun = { where: { clearingRunId: run.id } }
  await db.clearingRunLine.deleteMany(ofRun)
  await db.clearingRoyalty.deleteMany(ofRun)
  await db.clearingNet.deleteMany(ofRun)
}

const work: Record<ClearingRunStepAction, Work> = {
  redraft,
  review,
  discard,
  approve: async () => {},
  lock: (db, _request, run) => savePayments(db, run),
}

/** Takes a run a step further. What it says is written while it may still change; a locked one is never written to again. */
export async function stepClearingRun(request: Request, input: StepClearingRunInput): Promise<string> {
  authorize(request, 'clearing.run')
  const { id, action, revision, idempotencyKey } = input
  const { tenantId, userAccountId } = request.actor
  await doorOf(request).write(async (db) => {
    if (await claimKey(db, request, { operation: 'stepClearingRun', key: idempotencyKey, input, resultId: id })) return
    await holdClearing(db, tenantId)
    const run = await holdRun(db, id, revision)
    const { status } = decided(decideClearingRun(await loadFacts(db, request, run), action))
    await work[action](db, request, run)
    const step = { tenantId, id: uuidv7(), clearingRunId: id, action, at: request.now, doneById: userAccountId }
    await db.clearingStep.createMany({ data: [step] })
    const heldFrom = status === 'discarded' ? null : run.heldFrom
    await db.clearingRun.updateMany({ where: { id }, data: { status, heldFrom, revision: { increment: 1 } } })
    const change = { action: 'clearing.run', entity: 'clearing_run', entityId: id, franchiseeId: null } as const
    await recordChange(db, request, { ...change, before: { status: run.status }, after: { status } })
  })
  return id
}
