import type { CardIssuer } from '@hubcap/rules/catalog/card-issuer'
import { decideCardProductTerms } from '@hubcap/rules/catalog/decide-card-product'
import type { UpdateCardProductInput } from '@hubcap/rules/catalog/update-card-product.input'
import { nameKey } from '@hubcap/rules/network/name-key'
import { decided } from '../operation/decided.ts'
import { recordChange } from '../operation/record-change.ts'
import { authorize, doorOf, type Request } from '../operation/request.ts'
import { requireFresh, requireUpdated } from '../operation/require-fresh.ts'

const toNumber = (amount: bigint | null) => (amount === null ? null : Number(amount))

export async function updateCardProduct(request: Request, input: UpdateCardProductInput): Promise<string> {
  const { id, revision, issuer, price, principal, bonus, ...fields } = input
  authorize(request, 'card_product.update')
  await doorOf(request).write(async (db) => {
    const before = requireFresh(await db.cardProduct.findFirst({ where: { id } }), revision)
    const sold = await db.cardSale.findFirst({ where: { cardProductId: id }, select: { id: true } })
    const terms = decided(
      decideCardProductTerms(
        {
          issuer: before.issuer as CardIssuer,
          price: toNumber(before.price),
          principal: toNumber(before.principal),
          bonus: Number(before.bonus),
        },
        { issuer, price, principal, bonus },
        sold !== null,
      ),
    )
    const change = { ...fields, ...(fields.name && { nameKey: nameKey(fields.name) }), ...terms }
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
