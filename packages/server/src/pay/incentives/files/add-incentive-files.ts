import { decideIncentiveFiles } from '@hubcap/rules/pay/decide-incentive'
import type { IncentiveStatus } from '@hubcap/rules/pay/incentive'
import type { AddIncentiveFilesInput } from '@hubcap/rules/pay/incentive.input'
import { claimKey } from '../../../operation/claim-key.ts'
import { decided } from '../../../operation/decided.ts'
import { recordChange } from '../../../operation/record-change.ts'
import { notFound } from '../../../operation/refused.ts'
import { authorize, doorOf, type Request } from '../../../operation/request.ts'
import { attachFiles } from './attach-files.ts'
import { holdIncentive } from './hold-incentive.ts'

/** Further evidence of what was proposed, until somebody decides. */
export async function addIncentiveFiles(request: Request, input: AddIncentiveFilesInput): Promise<string> {
  authorize(request, 'incentive.propose')
  const { id, fileIds, idempotencyKey } = input
  await doorOf(request).write(async (db) => {
    if (await claimKey(db, request, { operation: 'addIncentiveFiles', key: idempotencyKey, input, resultId: id }))
      return
    await holdIncentive(db, request.actor.tenantId, id)
    const incentive = await db.incentive.findFirst({ where: { id } })
    if (!incentive) throw notFound()
    const { franchiseeId, storeId, staffId } = incentive
    authorize(request, 'incentive.propose', { franchiseeId, storeId })
    const there = await db.incentiveFile.count({ where: { incentiveId: id } })
    decided(decideIncentiveFiles(incentive.status as IncentiveStatus, there, fileIds.length))
    const place = { incentiveId: id, franchiseeId, storeId, staffId }
    const files = await attachFiles(db, request, place, fileIds)
    const logged = { action: 'incentive.propose', entity: 'incentive', entityId: id, franchiseeId } as const
    await recordChange(db, request, { ...logged, after: { files } })
  })
  return id
}
