import type { UpdateIncentiveItemInput } from '@hubcap/rules/pay/incentive.input'
import { recordChange } from '../../operation/record-change.ts'
import { refuseDuplicate } from '../../operation/refuse-duplicate.ts'
import { authorize, doorOf, type Request } from '../../operation/request.ts'
import { requireFresh, requireUpdated } from '../../operation/require-fresh.ts'

/** Another name, other amounts, or no more in use. What was proposed by it stays. @throws Refused write.duplicate, write.stale */
export async function updateIncentiveItem(
  request: Request,
  { id, revision, ...change }: UpdateIncentiveItemInput,
): Promise<string> {
  authorize(request, 'incentive_item.set')
  await refuseDuplicate(() =>
    doorOf(request).write(async (db) => {
      const before = requireFresh(await db.incentiveItem.findFirst({ where: { id } }), revision)
      const data = { ...change, revision: { increment: 1 } }
      requireUpdated(await db.incentiveItem.updateMany({ where: { id, revision }, data }))
      const logged = {
        action: 'incentive_item.set',
        entity: 'incentive_item',
        entityId: id,
        franchiseeId: null,
      } as const
      await recordChange(db, request, { ...logged, before, after: change })
    }),
  )
  return id
}
