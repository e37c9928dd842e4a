import type { ApproveIncentivesInput } from '@hubcap/rules/pay/incentive.input'
import { claimKey } from '../../operation/claim-key.ts'
import { eachRow } from '../../operation/each-row.ts'
import { authorize, doorOf, type Request } from '../../operation/request.ts'
import { decideRow } from './decide-row.ts'

/** Approves several, or none of them. The same request again approves nothing more. */
export async function approveIncentives(request: Request, input: ApproveIncentivesInput): Promise<number> {
  authorize(request, 'incentive.decide')
  const { ids, idempotencyKey } = input
  await doorOf(request).write(async (db) => {
    const claim = { operation: 'approveIncentives', key: idempotencyKey, input, resultId: ids[0] as string }
    if (await claimKey(db, request, claim)) return
    await eachRow(ids, (id) => decideRow(db, request, { id, step: 'approve', reason: null, revision: null }))
  })
  return ids.length
}
