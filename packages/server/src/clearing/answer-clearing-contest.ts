import type { Writing } from '@hubcap/database/door/database'
import type { AnswerClearingContestInput } from '@hubcap/rules/clearing/answer-clearing-contest.input'
import type { ClearingRunStatus } from '@hubcap/rules/clearing/clearing-run'
import { decideAnswer, decideClearingRun, decideRightAmount } from '@hubcap/rules/clearing/decide-clearing-run'
import type { ClearingLineKind } from '@hubcap/rules/ledger/clearing-line'
import { claimKey } from '../operation/claim-key.ts'
import { asDay, todayOf } from '../operation/dates.ts'
import { decided } from '../operation/decided.ts'
import { recordChange } from '../operation/record-change.ts'
import { notFound } from '../operation/refused.ts'
import { authorize, doorOf, type Request } from '../operation/request.ts'
import { correctLine } from './correct-line.ts'
import { type HeldRun, holdClearing, holdRun } from './hold-clearing.ts'
import { saveNets } from './save-nets.ts'

const loadContest = (db: Writing, id: string) =>
  db.clearingContest.findFirst({ where: { id }, include: { clearingLine: true } })

type Contest = NonNullable<Awaited<ReturnType<typeof loadContest>>>

function decide(
  request: Request,
  run: HeldRun,
  contest: Contest,
  { outcome, answer, rightAmount }: AnswerClearingContestInput,
) {
  const facts = { status: run.status as ClearingRunStatus, to: asDay(run.toOn), today: todayOf(request) }
  decided(decideClearingRun({ ...facts, contestedLines: 1, isBeforeLocked: true }, 'answer'))
  const status = contest.outcome === null ? 'contested' : (contest.outcome as 'upheld' | 'corrected')
  const { reason } = decided(decideAnswer({ status }, outcome, answer))
  return {
    answer: reason,
    rightAmount: decided(decideRightAmount(outcome, Number(contest.clearingLine.amount), rightAmount)),
  }
}

/** The line of a contest as the rules know it. */
const lineOf = ({ clearingLine: line }: Contest) => ({
  ...{ kind: line.kind as ClearingLineKind, from: line.debtorId, to: line.creditorId, amount: Number(line.amount) },
  ...{ cardId: line.cardId, lotId: line.cardLotId },
})

/** Answers a contest: the line stands, or the difference is booked and counts in the same run. */
export async function answerClearingContest(request: Request, input: AnswerClearingContestInput): Promise<string> {
  authorize(request, 'clearing.run')
  const { id, outcome } = input
  const { tenantId, userAccountId } = request.actor
  await doorOf(request).write(async (db) => {
    const claim = { operation: 'answerClearingContest', key: input.idempotencyKey, input, resultId: id }
    if (await claimKey(db, request, claim)) return
    await holdClearing(db, tenantId)
    const found = await loadContest(db, id)
    if (!found) throw notFound()
    const run = await holdRun(db, found.clearingRunId)
    const contest = (await loadContest(db, id)) ?? found
    const { answer, rightAmount } = decide(request, run, contest, input)
    const correctionMovementId =
      rightAmount === null ? null : await correctLine(db, request, run, lineOf(contest), rightAmount)
    if (correctionMovementId) await saveNets(db, run)
    const after = { outcome, answer, rightAmount, correctionMovementId }
    const answered = { answeredAt: request.now, answeredById: userAccountId }
    await db.clearingContest.updateMany({ where: { id }, data: { ...after, ...answered } })
    const before = { outcome: contest.outcome, reason: contest.reason }
    const change = { action: 'clearing.run', entity: 'clearing_contest', entityId: id } as const
    await recordChange(db, request, { ...change, franchiseeId: contest.franchiseeId, before, after })
  })
  return id
}
