import type { RecordPrepaymentCustodyInput } from '@hubcap/rules/cards/prepayment/record-custody.input'
import { uuidv7 } from 'uuidv7'
import { claimKey } from '../../operation/claim-key.ts'
import { asDate } from '../../operation/dates.ts'
import { recordChange } from '../../operation/record-change.ts'
import { notFound } from '../../operation/refused.ts'
import { authorize, doorOf, type Request } from '../../operation/request.ts'

/** Notes what an issuer holds from a day on: the brand's by headquarters, a franchisee's by its owner too. Only added. */
export async function recordCustody(request: Request, input: RecordPrepaymentCustodyInput): Promise<string> {
  authorize(request, 'prepayment.record')
  const { franchiseeId = null, fromOn, issuerKind, held, guaranteed, note = null, idempotencyKey } = input
  const { tenantId, userAccountId, scope } = request.actor
  // The brand's is nobody's place: it takes headquarters, and an owner isn't told that there is such a thing.
  if (franchiseeId === null && scope !== 'chain') throw notFound()
  const id = uuidv7()
  return doorOf(request).write(async (db) => {
    const claim = { operation: 'recordPrepaymentCustody', key: idempotencyKey, input, resultId: id }
    const before = await claimKey(db, request, claim)
    if (before) return before
    if (franchiseeId !== null) {
      const franchisee = await db.franchisee.findFirst({ where: { id: franchiseeId }, select: { id: true } })
      if (!franchisee) throw notFound()
      authorize(request, 'prepayment.record', { franchiseeId })
    }
    const figures = { franchiseeId, fromOn: asDate(fromOn), issuerKind, held, guaranteed, note }
    const row = { ...figures, tenantId, id, recordedById: userAccountId, createdAt: request.now }
    await db.prepaymentCustody.createMany({ data: [row] })
    await recordChange(db, request, {
      action: 'prepayment.record',
      entity: 'prepayment_custody',
      entityId: id,
      franchiseeId,
      after: row,
    })
    return id
  })
}
