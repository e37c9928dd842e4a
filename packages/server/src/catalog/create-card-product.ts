import type { CreateCardProductInput } from '@hubcap/rules/catalog/create-card-product.input'
import { nameKey } from '@hubcap/rules/network/name-key'
import { uuidv7 } from 'uuidv7'
import { recordChange } from '../operation/record-change.ts'
import { refuseDuplicate } from '../operation/refuse-duplicate.ts'
import { authorize, doorOf, type Request } from '../operation/request.ts'

export async function createCardProduct(request: Request, input: CreateCardProductInput): Promise<string> {
  authorize(request, 'card_product.create')
  const row = {
    ...input,
    tenantId: request.actor.tenantId,
    id: uuidv7(),
    nameKey: nameKey(input.name),
    kind: 'stored_value',
    createdAt: request.now,
  }
  await refuseDuplicate(() =>
    doorOf(request).write(async (db) => {
      await db.cardProduct.create({ data: row })
      await recordChange(db, request, {
        action: 'card_product.create',
        entity: 'card_product',
        entityId: row.id,
        franchiseeId: null,
        after: row,
      })
    }),
  )
  return row.id
}
