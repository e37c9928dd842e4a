import type { AddCardProductVersionInput } from '@hubcap/rules/cards/product/add-card-product-version.input'
import { decideVersion } from '@hubcap/rules/cards/product/decide-version'
import type { CardProductKind } from '@hubcap/rules/catalog/card-product-kind'
import { claimKey } from '../../operation/claim-key.ts'
import { decided } from '../../operation/decided.ts'
import { recordChange } from '../../operation/record-change.ts'
import { refuseDuplicate } from '../../operation/refuse-duplicate.ts'
import { notFound } from '../../operation/refused.ts'
import { authorize, doorOf, type Request } from '../../operation/request.ts'
import { lawOn } from '../law/law-on.ts'
import { holdLastVersion } from './last-version.ts'
import { requireFranchisees } from './require-franchisees.ts'
import { versionRow } from './version-row.ts'

/** Gives a product new terms from a day on, or others from the day of those by which nothing was sold. Cards sold before keep theirs. @returns the version's id */
export async function addCardProductVersion(request: Request, input: AddCardProductVersionInput): Promise<string> {
  authorize(request, 'card_product.update')
  const { cardProductId, fromOn, idempotencyKey: key, ...terms } = input
  const { tenantId } = request.actor
  return refuseDuplicate(() =>
    doorOf(request).write(async (db) => {
      const product = await db.cardProduct.findFirst({ where: { id: cardProductId } })
      if (!product) throw notFound()
      const before = await holdLastVersion(db, tenantId, cardProductId)
      const made = { createdAt: request.now, createdByName: request.actorName }
      const planned = versionRow({
        ...made,
        tenantId,
        cardProductId,
        versionNo: before.row.versionNo + 1,
        fromOn,
        terms,
      })
      const addedBefore = await claimKey(db, request, {
        ...{ operation: 'addCardProductVersion', key, input, resultId: planned.id },
      })
      if (addedBefore) return addedBefore
      await requireFranchisees(db, terms.usableFranchiseeIds)
      const kind = product.kind as CardProductKind
      const parameters = await lawOn(db, fromOn)
      const { replaces } = decided(decideVersion({ kind, terms, fromOn, before, parameters }))
      // No row is rewritten: a sale that comes between fails on the one that is gone, and is tried again on the new one.
      if (replaces) await db.cardProductVersion.deleteMany({ where: { id: before.row.id } })
      const version = replaces ? { ...planned, versionNo: before.row.versionNo } : planned
      await db.cardProductVersion.create({ data: version })
      await recordChange(db, request, {
        action: 'card_product.update',
        entity: 'card_product_version',
        entityId: version.id,
        franchiseeId: null,
        before: before.row,
        after: version,
      })
      return version.id
    }),
  )
}
