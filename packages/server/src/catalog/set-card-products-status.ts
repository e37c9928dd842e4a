import type { Writing } from '@hubcap/database/door/database'
import type { CardProductStatus } from '@hubcap/rules/catalog/card-product-status'
import type { SetCardProductsStatusInput } from '@hubcap/rules/catalog/set-card-products-status.input'
import { eachRow } from '../operation/each-row.ts'
import { recordChange } from '../operation/record-change.ts'
import { notFound } from '../operation/refused.ts'
import { authorize, doorOf, type Request } from '../operation/request.ts'
import { requireUpdated } from '../operation/require-fresh.ts'

async function setStatus(db: Writing, request: Request, id: string, status: CardProductStatus): Promise<boolean> {
  const before = await db.cardProduct.findFirst({ where: { id } })
  if (!before) throw notFound()
  if (before.status === status) return false
  const { revision } = before
  requireUpdated(
    await db.cardProduct.updateMany({ where: { id, revision }, data: { status, revision: { increment: 1 } } }),
  )
  await recordChange(db, request, {
    action: 'card_product.update',
    entity: 'card_product',
    entityId: id,
    franchiseeId: null,
    before,
    after: { status },
  })
  return true
}

/** Puts several on sale, or takes them off it. @returns how many weren't so yet */
export async function setCardProductsStatus(
  request: Request,
  { ids, status }: SetCardProductsStatusInput,
): Promise<number> {
  authorize(request, 'card_product.update')
  const changed = await doorOf(request).write((db) => eachRow(ids, (id) => setStatus(db, request, id, status)))
  return changed.filter(Boolean).length
}
