import type { UpdateServiceItemInput } from '@hubcap/rules/catalog/service-item.input'
import { nameKey } from '@hubcap/rules/network/name-key'
import { recordChange } from '../operation/record-change.ts'
import { authorize, doorOf, type Request } from '../operation/request.ts'
import { requireFresh, requireUpdated } from '../operation/require-fresh.ts'

export async function updateServiceItem(request: Request, input: UpdateServiceItemInput): Promise<string> {
  authorize(request, 'service_item.change')
  const { id, revision, ...fields } = input
  const change = { ...fields, ...(fields.name && { nameKey: nameKey(fields.name) }) }
  await doorOf(request).write(async (db) => {
    const before = requireFresh(await db.serviceItem.findFirst({ where: { id } }), revision)
    requireUpdated(
      await db.serviceItem.updateMany({ where: { id, revision }, data: { ...change, revision: { increment: 1 } } }),
    )
    await recordChange(db, request, {
      action: 'service_item.change',
      entity: 'service_item',
      entityId: id,
      franchiseeId: null,
      before,
      after: change,
    })
  })
  return id
}
