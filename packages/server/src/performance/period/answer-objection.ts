import type { AnswerObjectionInput } from '@hubcap/rules/performance/period/answer-objection.input'
import { decideObjectionAnswer } from '@hubcap/rules/performance/period/decide-objection'
import { judgesScore } from '@hubcap/rules/performance/period/whose-score'
import { claimKey } from '../../operation/claim-key.ts'
import { decided } from '../../operation/decided.ts'
import { recordChange } from '../../operation/record-change.ts'
import { notFound } from '../../operation/refused.ts'
import { authorize, doorOf, type Request } from '../../operation/request.ts'
import { holdScore, placeOf } from './held-score.ts'
import { saveAdjustment } from './save-adjustment.ts'

/** Answers an objection: the line stands, or points are given or taken for it. */
export async function answerObjection(request: Request, input: AnswerObjectionInput): Promise<string> {
  authorize(request, 'score_objection.answer')
  const { id, outcome, answer } = input
  const { userAccountId, role } = request.actor
  await doorOf(request).write(async (db) => {
    const claim = { operation: 'answerScoreObjection', key: input.idempotencyKey, input, resultId: id }
    if (await claimKey(db, request, claim)) return
    const seen = await db.scoreObjection.findFirst({ where: { id } })
    if (!seen) throw notFound()
    const { score, status } = await holdScore(db, request, seen.scoreId)
    const { outcome: before } = await db.scoreObjection.findFirstOrThrow({ where: { id } })
    const facts = { status, mayJudge: judgesScore(request.actor, placeOf(score)), isAnswered: before !== null }
    const { points } = decided(decideObjectionAnswer(facts, outcome, input.points))
    const after = { outcome, answer, answeredRole: role }
    const answered = { answeredAt: request.now, answeredById: userAccountId }
    await db.scoreObjection.updateMany({ where: { id }, data: { ...after, ...answered } })
    const change = { action: 'score_objection.answer', entity: 'score_objection', entityId: id } as const
    const said = { before: { outcome: before, line: seen.line, reason: seen.reason }, after }
    await recordChange(db, request, { ...change, franchiseeId: score.franchiseeId, ...said })
    if (points !== null) await saveAdjustment(db, request, score, { points, reason: answer, objectionId: id })
  })
  return id
}
