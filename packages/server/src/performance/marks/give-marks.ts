import type { Writing } from '@hubcap/database/door/database'
import type { PerformanceScore } from '@hubcap/database/prisma'
import type { Evaluator } from '@hubcap/rules/performance/mark-points'
import { decideMarks } from '@hubcap/rules/performance/marks/decide-marks'
import { evaluatorFor } from '@hubcap/rules/performance/marks/evaluator-for'
import type { GiveMarksInput } from '@hubcap/rules/performance/marks/give-marks.input'
import { uuidv7 } from 'uuidv7'
import { claimKey } from '../../operation/claim-key.ts'
import { asDay } from '../../operation/dates.ts'
import { decided } from '../../operation/decided.ts'
import { recordChange } from '../../operation/record-change.ts'
import { authorize, doorOf, type Request } from '../../operation/request.ts'
import { holdScore, placeOf } from '../period/held-score.ts'
import { enqueueScores } from '../score-month.job.ts'
import { scorecardOf } from '../scorecard-versions.ts'

type Given = GiveMarksInput['marks'][number]

/** Writes one mark over the one that was there; what says the same again changes nothing. */
async function saveMark(
  db: Writing,
  request: Request,
  { id: scoreId, month, franchiseeId, storeId, staffId }: PerformanceScore,
  evaluator: Evaluator,
  { itemId, points, comment }: Given,
): Promise<void> {
  if (storeId === null || staffId === null) throw new Error('Only people are marked')
  const { tenantId, userAccountId, role } = request.actor
  const where = { scoreId, itemId, evaluator }
  const before = await db.scoreMark.findFirst({ where })
  if (before && before.points === points && before.comment === comment) return
  const given = { points, comment, givenAt: request.now, givenById: userAccountId, givenRole: role }
  const id = before?.id ?? uuidv7()
  const after = { ...where, month, franchiseeId, storeId, staffId, ...given }
  if (before) await db.scoreMark.updateMany({ where: { id }, data: given })
  else await db.scoreMark.createMany({ data: [{ tenantId, id, ...after }] })
  const change = { action: 'score_mark.give', entity: 'score_mark', entityId: id, franchiseeId } as const
  await recordChange(db, request, { ...change, before, after })
}

/** Gives marks for evaluation items of somebody's month: of oneself, or of somebody below, as long as the month isn’t closed. */
export async function giveMarks(request: Request, input: GiveMarksInput): Promise<string> {
  authorize(request, 'score_mark.give')
  await doorOf(request).write(async (db) => {
    const claim = { operation: 'giveScoreMarks', key: input.idempotencyKey, input, resultId: input.id }
    if (await claimKey(db, request, claim)) return
    const { score, status } = await holdScore(db, request, input.id)
    const card = await db.scorecard.findFirstOrThrow({ where: { id: score.scorecardId } })
    const itemIds = scorecardOf(card).items.map(({ itemId }) => itemId)
    const facts = { status, itemIds, evaluator: evaluatorFor(request.actor, placeOf(score)) }
    const marked = input.marks.map(({ itemId }) => itemId)
    const { evaluator } = decided(decideMarks(facts, marked))
    for (const mark of input.marks) await saveMark(db, request, score, evaluator, mark)
    await enqueueScores(db, request, [asDay(score.month)])
  })
  return input.id
}
