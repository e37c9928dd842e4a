import type { Writing } from '@hubcap/database/door/database'
import type { ClearingRunStatus } from '@hubcap/rules/clearing/clearing-run'
import type { ContestClearingLineInput } from '@hubcap/rules/clearing/contest-clearing-line.input'
import { decideClearingRun, decideContest } from '@hubcap/rules/clearing/decide-clearing-run'
import { uuidv7 } from 'uuidv7'
import { claimKey } from '../operation/claim-key.ts'
import { asDay, todayOf } from '../operation/dates.ts'
import { decided } from '../operation/decided.ts'
import { recordChange } from '../operation/record-change.ts'
import { notFound } from '../operation/refused.ts'
import { authorize, doorOf, type Request } from '../operation/request.ts'
import { lineStatus } from './line-status.ts'

async function loadLine(db: Writing, id: string) {
  const line = await db.clearingRunLine.findFirst({
    where: { id },
    include: { clearingRun: true, clearingLine: { include: { contests: true } } },
  })
  if (!line?.clearingRun || !line.clearingLine) throw notFound()
  return { ...line, status: lineStatus(line.clearingRunId, line.clearingLine.contests) }
}

type Line = Awaited<ReturnType<typeof loadLine>>

/** In whose name somebody contests: headquarters', or that of the own franchisee which is a side. */
const partyOf = ({ actor }: Request, { debtorId, creditorId }: Line): string | null =>
  [debtorId, creditorId].find((side) => side !== null && actor.franchiseeIds.includes(side)) ?? null

/**
 * Contests a line of a run with a reason. The run is held from here on: one that was approved needs approval again, and one that
 * somebody locks meanwhile takes no contest any more.
 */
export async function contestClearingLine(request: Request, input: ContestClearingLineInput): Promise<string> {
  authorize(request, 'clearing.contest')
  const { tenantId, userAccountId } = request.actor
  const id = uuidv7()
  return doorOf(request).write(async (db) => {
    const claim = { operation: 'contestClearingLine', key: input.idempotencyKey, input, resultId: id }
    const contestedBefore = await claimKey(db, request, claim)
    if (contestedBefore) return contestedBefore
    const seen = await loadLine(db, input.id)
    const [held] = await db.$queryRaw<{ status: ClearingRunStatus | null }[]>`
      SELECT app.contest_clearing_run(${seen.clearingRunId}::uuid) AS status`
    if (!held?.status) throw notFound()
    const line = await loadLine(db, input.id)
    const facts = { status: held.status, to: asDay(line.clearingRun.toOn), today: todayOf(request) }
    decided(decideClearingRun({ ...facts, contestedLines: 0, isBeforeLocked: true }, 'contest'))
    const franchiseeId = partyOf(request, line)
    const sides = { from: line.debtorId, to: line.creditorId, status: line.status }
    const { reason } = decided(decideContest(sides, franchiseeId, input.reason))
    const { clearingRunId, clearingLineId, debtorId, creditorId } = line
    const row = { clearingRunId, clearingLineId, debtorId, creditorId, franchiseeId, reason }
    const made = { contestedAt: request.now, contestedById: userAccountId }
    await db.clearingContest.createMany({ data: [{ tenantId, id, ...row, ...made }] })
    const change = { action: 'clearing.contest', entity: 'clearing_contest', entityId: id, franchiseeId } as const
    await recordChange(db, request, { ...change, after: row })
    return id
  })
}
