import type { DecideIncentiveInput } from '@hubcap/rules/pay/incentive.input'
import { claimKey } from '../../operation/claim-key.ts'
import { authorize, doorOf, type Request } from '../../operation/request.ts'
import { decideRow } from './decide-row.ts'

/** Approves or rejects what was proposed, or withdraws what was approved. */
export async function decideIncentive(request: Request, input: DecideIncentiveInput): Promise<string> {
  authorize(request, 'incentive.decide')
  const { idempotencyKey, ...decision } = input
  const { id } = decision
  await doorOf(request).write(async (db) => {
    if (await claimKey(db, request, { operation: 'decideIncentive', key: idempotencyKey, input, resultId: id })) return
    await decideRow(db, request, decision)
  })
  return id
}
