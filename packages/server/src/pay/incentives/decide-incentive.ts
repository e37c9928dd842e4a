import type { Writing } from '@hubcap/database/door/database'
import { decideIncentive as decide } from '@hubcap/rules/pay/decide-incentive'
import type { IncentiveStatus } from '@hubcap/rules/pay/incentive'
import type { DecideIncentiveInput } from '@hubcap/rules/pay/incentive.input'
import { claimKey } from '../../operation/claim-key.ts'
import { decided } from '../../operation/decided.ts'
import { recordChange } from '../../operation/record-change.ts'
import { authorize, doorOf, type Request } from '../../operation/request.ts'
import { requireFresh, requireUpdated } from '../../operation/require-fresh.ts'
import { holdPay } from '../runs/hold-pay.ts'
import { holdIncentive } from './files/hold-incentive.ts'

/** How often it was paid by runs that somebody has looked through. */
const reviewedLines = (db: Writing, incentiveId: string) =>
  db.payLine.count({ where: { incentiveId, payRun: { status: { not: 'calculated' } } } })

const include = { incentiveItem: { select: { evidenceRequired: true } }, _count: { select: { files: true } } } as const

/** Approves or rejects what was proposed, or withdraws what was approved. */
export async function decideIncentive(request: Request, input: DecideIncentiveInput): Promise<string> {
  authorize(request, 'incentive.decide')
  const { id, step, reason: given, revision, idempotencyKey } = input
  await doorOf(request).write(async (db) => {
    if (await claimKey(db, request, { operation: 'decideIncentive', key: idempotencyKey, input, resultId: id })) return
    await holdIncentive(db, request.actor.tenantId, id)
    const { incentiveItem, _count, ...before } = requireFresh(
      await db.incentive.findFirst({ where: { id }, include }),
      revision,
    )
    const { franchiseeId } = before
    authorize(request, 'incentive.decide', { franchiseeId })
    // A run that is being reviewed has read what is approved: it is seen to be in there, or isn't in there.
    if (step === 'withdraw') await holdPay(db, request.actor.tenantId, franchiseeId)
    const isInReviewedRun = (await reviewedLines(db, id)) > 0
    const facts = { isInReviewedRun, evidenceRequired: incentiveItem.evidenceRequired, files: _count.files }
    const { status, reason } = decided(decide(before.status as IncentiveStatus, step, given, facts))
    const by = { decidedAt: request.now, decidedById: request.actor.userAccountId }
    const data = { status, reason, ...by, revision: { increment: 1 } }
    requireUpdated(await db.incentive.updateMany({ where: { id, revision }, data }))
    const logged = { action: 'incentive.decide', entity: 'incentive', entityId: id, franchiseeId } as const
    await recordChange(db, request, { ...logged, before: { status: before.status }, after: { status, reason } })
  })
  return id
}
