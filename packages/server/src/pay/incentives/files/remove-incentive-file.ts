import { decideIncentiveFiles } from '@hubcap/rules/pay/decide-incentive'
import type { IncentiveStatus } from '@hubcap/rules/pay/incentive'
import type { RemoveIncentiveFileInput } from '@hubcap/rules/pay/incentive.input'
import { claimKey } from '../../../operation/claim-key.ts'
import { decided } from '../../../operation/decided.ts'
import { recordChange } from '../../../operation/record-change.ts'
import { notFound } from '../../../operation/refused.ts'
import { authorize, doorOf, type Request } from '../../../operation/request.ts'
import { holdIncentive } from './hold-incentive.ts'

/** Takes away what was added by mistake, until somebody decides. @returns the id of its incentive */
export async function removeIncentiveFile(request: Request, input: RemoveIncentiveFileInput): Promise<string> {
  authorize(request, 'incentive.propose')
  const { id, idempotencyKey: key } = input
  const { tenantId } = request.actor
  return doorOf(request).write(async (db) => {
    const seen = await db.incentiveFile.findFirst({ where: { id }, select: { incentiveId: true } })
    const claim = { operation: 'removeIncentiveFile', key, input, resultId: seen?.incentiveId ?? id }
    const removedBefore = await claimKey(db, request, claim)
    if (removedBefore) return removedBefore
    if (!seen) throw notFound()
    await holdIncentive(db, tenantId, seen.incentiveId)
    // As it is once nobody else is at it.
    const file = await db.incentiveFile.findFirst({
      where: { id },
      include: { incentive: { select: { status: true } } },
    })
    if (!file?.incentive) throw notFound()
    const { franchiseeId, storeId, incentiveId } = file
    authorize(request, 'incentive.propose', { franchiseeId, storeId })
    decided(decideIncentiveFiles(file.incentive.status as IncentiveStatus, 1, -1))
    await db.incentiveFileContent.deleteMany({ where: { incentiveFileId: id } })
    await db.incentiveFile.deleteMany({ where: { id } })
    const logged = { action: 'incentive.propose', entity: 'incentive', entityId: incentiveId, franchiseeId } as const
    await recordChange(db, request, { ...logged, before: { files: [file.name] } })
    return incentiveId
  })
}
