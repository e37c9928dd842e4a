import type { UpdateCardProductInput } from '@hubcap/rules/catalog/update-card-product.input'
import { nameKey } from '@hubcap/rules/network/name-key'
import { recordChange } from '../operation/record-change.ts'
import { authorize, doorOf, type Request } from '../operation/request.ts'
import { requireFresh, requireUpdated } from '../operation/require-fresh.ts'

export async function updateCardProduct(request: Request, input: UpdateCardProductInput): Promise<string> {
  const { id, revision, ...fields } = input
  authorize(request, 'card_product.update')
  await doorOf(request).write(async (db) => {
    const before = requireFresh(await db.cardProduct.findFirst({ where: { id } }), revision)
    const change = { ...fields, ...(fields.name && { nameKey: nameKey(fields.name) }) }
    requireUpdated(
      await db.cardProduct.updateMany({ where: { id, revision }, data: { ...change, revision: { increment: 1 } } }),
    )
    await recordChange(db, request, {
      action: 'card_product.update',
      entity: 'card_product',
      entityId: id,
      franchiseeId: null,
      before,
      after: change,
    })
  })
  return id
}
