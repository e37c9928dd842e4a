import type { Writing } from '@hubcap/database/door/database'
import { decideIncentive } from '@hubcap/rules/pay/decide-incentive'
import type { IncentiveStatus, IncentiveStep } from '@hubcap/rules/pay/incentive'
import { decided } from '../../operation/decided.ts'
import { recordChange } from '../../operation/record-change.ts'
import { authorize, type Request } from '../../operation/request.ts'
import { requireFresh, requireUpdated } from '../../operation/require-fresh.ts'
import { holdPay } from '../runs/hold-pay.ts'
import { holdIncentive } from './files/hold-incentive.ts'

/** How often it was paid by runs that somebody has looked through. */
const reviewedLines = (db: Writing, incentiveId: string) =>
  db.payLine.count({ where: { incentiveId, payRun: { status: { not: 'calculated' } } } })

const include = { incentiveItem: { select: { evidenceRequired: true } }, _count: { select: { files: true } } } as const

/** revision: what was on the screen; null where any will do. */
type Decision = { id: string; step: IncentiveStep; reason: string | null; revision: number | null }

/** Takes one through a step in the caller's transaction. */
export async function decideRow(db: Writing, request: Request, what: Decision): Promise<void> {
  const { id, step, reason: given } = what
  await holdIncentive(db, request.actor.tenantId, id)
  const found = await db.incentive.findFirst({ where: { id }, include })
  const { incentiveItem, _count, ...before } = requireFresh(found, what.revision)
  const { franchiseeId, revision } = before
  authorize(request, 'incentive.decide', { franchiseeId })
  // A run that is being reviewed has read what is approved: it is seen to be in there, or isn't in there.
  if (step === 'withdraw') await holdPay(db, request.actor.tenantId, franchiseeId)
  const isInReviewedRun = (await reviewedLines(db, id)) > 0
  const facts = { isInReviewedRun, evidenceRequired: incentiveItem.evidenceRequired, files: _count.files }
  const { status, reason } = decided(decideIncentive(before.status as IncentiveStatus, step, given, facts))
  const by = { decidedAt: request.now, decidedById: request.actor.userAccountId }
  const data = { status, reason, ...by, revision: { increment: 1 } }
  requireUpdated(await db.incentive.updateMany({ where: { id, revision }, data }))
  const logged = { action: 'incentive.decide', entity: 'incentive', entityId: id, franchiseeId } as const
  await recordChange(db, request, { ...logged, before: { status: before.status }, after: { status, reason } })
}
