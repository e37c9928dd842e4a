import type { CreateIncentiveItemInput } from '@hubcap/rules/pay/incentive.input'
import { uuidv7 } from 'uuidv7'
import { claimKey } from '../../operation/claim-key.ts'
import { recordChange } from '../../operation/record-change.ts'
import { refuseDuplicate } from '../../operation/refuse-duplicate.ts'
import { authorize, doorOf, type Request } from '../../operation/request.ts'

/** A line of the catalogue of rewards and penalties. @throws Refused write.duplicate */
export async function createIncentiveItem(request: Request, input: CreateIncentiveItemInput): Promise<string> {
  authorize(request, 'incentive_item.set')
  const { idempotencyKey, ...item } = input
  const { tenantId } = request.actor
  const id = uuidv7()
  return refuseDuplicate(() =>
    doorOf(request).write(async (db) => {
      const claim = { operation: 'createIncentiveItem', key: idempotencyKey, input, resultId: id }
      const madeBefore = await claimKey(db, request, claim)
      if (madeBefore) return madeBefore
      const row = { ...item, status: 'active' }
      await db.incentiveItem.createMany({ data: [{ tenantId, id, ...row, revision: 1, createdAt: request.now }] })
      const logged = {
        action: 'incentive_item.set',
        entity: 'incentive_item',
        entityId: id,
        franchiseeId: null,
      } as const
      await recordChange(db, request, { ...logged, after: row })
      return id
    }),
  )
}
