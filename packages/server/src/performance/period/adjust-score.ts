import type { AdjustScoreInput } from '@hubcap/rules/performance/period/adjust-score.input'
import { decideAdjustment } from '@hubcap/rules/performance/period/decide-period'
import { judgesScore } from '@hubcap/rules/performance/period/whose-score'
import { uuidv7 } from 'uuidv7'
import { claimKey } from '../../operation/claim-key.ts'
import { decided } from '../../operation/decided.ts'
import { authorize, doorOf, type Request } from '../../operation/request.ts'
import { holdScore, placeOf } from './held-score.ts'
import { saveAdjustment } from './save-adjustment.ts'

/** Gives or takes points by hand, with a reason, as long as the month isn’t closed. */
export async function adjustScore(request: Request, input: AdjustScoreInput): Promise<string> {
  authorize(request, 'score_adjustment.make')
  const id = uuidv7()
  return doorOf(request).write(async (db) => {
    const claim = { operation: 'adjustScore', key: input.idempotencyKey, input, resultId: id }
    const before = await claimKey(db, request, claim)
    if (before) return before
    const { score, status } = await holdScore(db, request, input.id)
    const mayJudge = judgesScore(request.actor, placeOf(score))
    decided(decideAdjustment({ status, mayJudge, hasPoints: score.points !== null }))
    await saveAdjustment(db, request, score, { id, points: input.points, reason: input.reason, objectionId: null })
    return id
  })
}
