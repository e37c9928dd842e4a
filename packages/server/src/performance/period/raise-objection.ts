import { decideObjection } from '@hubcap/rules/performance/period/decide-objection'
import type { RaiseObjectionInput } from '@hubcap/rules/performance/period/raise-objection.input'
import { isOwnScore } from '@hubcap/rules/performance/period/whose-score'
import { uuidv7 } from 'uuidv7'
import { claimKey } from '../../operation/claim-key.ts'
import { decided } from '../../operation/decided.ts'
import { recordChange } from '../../operation/record-change.ts'
import { authorize, doorOf, type Request } from '../../operation/request.ts'
import { itemsOf, partsOf } from '../score-parts.ts'
import { holdScore, placeOf, seenAs } from './held-score.ts'

/** Says what is wrong with a line of the own score, while its month is in review. */
export async function raiseObjection(request: Request, input: RaiseObjectionInput): Promise<string> {
  authorize(request, 'score_objection.raise')
  const { tenantId, userAccountId } = request.actor
  const id = uuidv7()
  return doorOf(request).write(async (db) => {
    const claim = { operation: 'raiseScoreObjection', key: input.idempotencyKey, input, resultId: id }
    const before = await claimKey(db, request, claim)
    if (before) return before
    const { score, status } = await holdScore(db, request, input.id)
    const open = await db.scoreObjection.findMany({ where: { scoreId: score.id, outcome: null } })
    const facts = {
      ...{ status, isOwn: isOwnScore(request.actor, placeOf(score)), open: open.map(({ line }) => line) },
      metricIds: [...partsOf(score).map(({ metricId }) => metricId), ...itemsOf(score).map(({ itemId }) => itemId)],
    }
    decided(decideObjection(facts, input.line))
    const row = { ...seenAs(score), line: input.line, reason: input.reason }
    const made = { raisedAt: request.now, raisedById: userAccountId }
    await db.scoreObjection.createMany({ data: [{ tenantId, id, ...row, ...made }] })
    const change = { action: 'score_objection.raise', entity: 'score_objection', entityId: id } as const
    await recordChange(db, request, { ...change, franchiseeId: score.franchiseeId, after: row })
    return id
  })
}
