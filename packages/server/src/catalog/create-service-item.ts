import type { CreateServiceItemInput } from '@hubcap/rules/catalog/service-item.input'
import { nameKey } from '@hubcap/rules/network/name-key'
import { uuidv7 } from 'uuidv7'
import { asDate, todayOf } from '../operation/dates.ts'
import { recordChange } from '../operation/record-change.ts'
import { refuseDuplicate } from '../operation/refuse-duplicate.ts'
import { authorize, doorOf, type Request } from '../operation/request.ts'

/** A service with what it costs everywhere from today on, where that is known. */
export async function createServiceItem(request: Request, input: CreateServiceItemInput): Promise<string> {
  authorize(request, 'service_item.change')
  const { price, ...fields } = input
  const { tenantId } = request.actor
  const row = { ...fields, tenantId, id: uuidv7(), nameKey: nameKey(input.name), createdAt: request.now }
  const first = { tenantId, id: uuidv7(), serviceItemId: row.id, fromOn: asDate(todayOf(request)), price }
  await refuseDuplicate(() =>
    doorOf(request).write(async (db) => {
      await db.serviceItem.create({ data: row })
      if (price !== null) await db.servicePrice.create({ data: { ...first, createdAt: request.now } })
      await recordChange(db, request, {
        action: 'service_item.change',
        entity: 'service_item',
        entityId: row.id,
        franchiseeId: null,
        after: { ...row, price },
      })
    }),
  )
  return row.id
}
