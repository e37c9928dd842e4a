import { decideSignature } from '@hubcap/rules/performance/period/decide-period'
import type { SignScoreInput } from '@hubcap/rules/performance/period/sign-score.input'
import { isOwnScore } from '@hubcap/rules/performance/period/whose-score'
import { uuidv7 } from 'uuidv7'
import { claimKey } from '../../operation/claim-key.ts'
import { decided } from '../../operation/decided.ts'
import { recordChange } from '../../operation/record-change.ts'
import { authorize, doorOf, type Request } from '../../operation/request.ts'
import { holdScore, placeOf, seenAs } from './held-score.ts'

/** Whoever is scored signs that they have seen the closed score. */
export async function signScore(request: Request, input: SignScoreInput): Promise<string> {
  authorize(request, 'performance_score.sign')
  const { tenantId, userAccountId } = request.actor
  await doorOf(request).write(async (db) => {
    const claim = { operation: 'signScore', key: input.idempotencyKey, input, resultId: input.id }
    if (await claimKey(db, request, claim)) return
    const { score, status } = await holdScore(db, request, input.id)
    const signed = await db.scoreSignature.count({ where: { scoreId: score.id } })
    decided(decideSignature({ status, isOwn: isOwnScore(request.actor, placeOf(score)), isSigned: signed > 0 }))
    const id = uuidv7()
    const row = { ...seenAs(score), signedAt: request.now }
    await db.scoreSignature.createMany({ data: [{ tenantId, id, ...row, signedById: userAccountId }] })
    const change = { action: 'performance_score.sign', entity: 'score_signature', entityId: id } as const
    await recordChange(db, request, { ...change, franchiseeId: score.franchiseeId, after: row })
  })
  return input.id
}
