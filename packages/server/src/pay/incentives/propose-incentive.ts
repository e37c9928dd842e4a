import type { Writing } from '@hubcap/database/door/database'
import { decideProposal } from '@hubcap/rules/pay/decide-incentive'
import type { IncentiveItemStatus } from '@hubcap/rules/pay/incentive'
import type { ProposeIncentiveInput } from '@hubcap/rules/pay/incentive.input'
import { uuidv7 } from 'uuidv7'
import { claimKey } from '../../operation/claim-key.ts'
import { asDate, todayOf } from '../../operation/dates.ts'
import { decided } from '../../operation/decided.ts'
import { recordChange } from '../../operation/record-change.ts'
import { notFound } from '../../operation/refused.ts'
import { authorize, doorOf, type Request } from '../../operation/request.ts'
import { attachFiles } from './files/attach-files.ts'

async function loadProposed(db: Writing, { incentiveItemId, staffId }: ProposeIncentiveInput) {
  const [item, staff] = await Promise.all([
    db.incentiveItem.findFirst({ where: { id: incentiveItemId } }),
    db.staff.findFirst({ where: { id: staffId }, select: { franchiseeId: true, storeId: true } }),
  ])
  if (!item || !staff) throw notFound()
  return { item, place: { ...staff, staffId } }
}

/** Proposes a reward or a penalty for somebody, with what speaks for it and what shows it. */
export async function proposeIncentive(request: Request, input: ProposeIncentiveInput): Promise<string> {
  authorize(request, 'incentive.propose')
  const { incentiveItemId, day, amount, evidence, fileIds } = input
  const { tenantId, userAccountId } = request.actor
  const id = uuidv7()
  return doorOf(request).write(async (db) => {
    const claim = { operation: 'proposeIncentive', key: input.idempotencyKey, input, resultId: id }
    const proposedBefore = await claimKey(db, request, claim)
    if (proposedBefore) return proposedBefore
    const { item, place } = await loadProposed(db, input)
    authorize(request, 'incentive.propose', { franchiseeId: place.franchiseeId, storeId: place.storeId })
    const { evidenceRequired } = item
    const limits = { minAmount: Number(item.minAmount), maxAmount: Number(item.maxAmount), evidenceRequired }
    const facts = { amount, day, today: todayOf(request), currency: request.chain.currency, files: fileIds.length }
    decided(decideProposal({ ...facts, item: { ...limits, status: item.status as IncentiveItemStatus } }))
    const row = { ...place, incentiveItemId, kind: item.kind, day: asDate(day), amount: BigInt(amount), evidence }
    const made = { status: 'proposed', revision: 1, proposedAt: request.now, proposedById: userAccountId }
    await db.incentive.createMany({ data: [{ tenantId, id, ...row, ...made }] })
    const files = await attachFiles(db, request, { incentiveId: id, ...place }, fileIds)
    const { franchiseeId } = place
    const logged = { action: 'incentive.propose', entity: 'incentive', entityId: id, franchiseeId } as const
    await recordChange(db, request, {
      ...logged,
      after: { ...row, status: 'proposed', ...(files.length > 0 && { files }) },
    })
    return id
  })
}
