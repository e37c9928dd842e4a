import type { Writing } from '@hubcap/database/door/database'
import { type CardProductTerms, decideCardProductTerms } from '@hubcap/rules/cards/product/decide-card-product'
import type { UpdateCardProductInput } from '@hubcap/rules/cards/product/update-card-product.input'
import { nameKey } from '@hubcap/rules/network/name-key'
import { decided } from '../../operation/decided.ts'
import { recordChange } from '../../operation/record-change.ts'
import { authorize, doorOf, type Request } from '../../operation/request.ts'
import { requireFresh, requireUpdated } from '../../operation/require-fresh.ts'
import { termsOf } from '../terms-of.ts'
import { holdLastVersion } from './last-version.ts'
import { versionRow } from './version-row.ts'

type Figures = Pick<UpdateCardProductInput, 'issuer' | 'price' | 'principal' | 'bonus'>

/** Other figures in the newest version, while nothing was sold by it: a version of its own in its place. */
async function setFigures(
  db: Writing,
  request: Request,
  id: string,
  figures: Figures,
): Promise<CardProductTerms | null> {
  if (Object.values(figures).every((figure) => figure === undefined)) return null
  const { row, fromOn, lastSoldOn } = await holdLastVersion(db, request.actor.tenantId, id)
  const before = termsOf(row)
  const after = decided(decideCardProductTerms(before, figures, lastSoldOn !== null))
  const { tenantId, versionNo, createdAt, createdByName } = row
  const version = { tenantId, cardProductId: id, versionNo, fromOn, createdAt, createdByName }
  await db.cardProductVersion.deleteMany({ where: { id: row.id } })
  await db.cardProductVersion.create({ data: versionRow({ ...version, terms: { ...before, ...after } }) })
  return after
}

export async function updateCardProduct(request: Request, input: UpdateCardProductInput): Promise<string> {
  const { id, revision, issuer, price, principal, bonus, ...fields } = input
  authorize(request, 'card_product.update')
  await doorOf(request).write(async (db) => {
    const before = requireFresh(await db.cardProduct.findFirst({ where: { id } }), revision)
    const figures = await setFigures(db, request, id, { issuer, price, principal, bonus })
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
      after: { ...change, ...figures },
    })
  })
  return id
}
