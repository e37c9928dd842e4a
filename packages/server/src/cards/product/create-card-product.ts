import type { CreateCardProductInput } from '@hubcap/rules/cards/product/create-card-product.input'
import { decideVersion } from '@hubcap/rules/cards/product/decide-version'
import { nameKey } from '@hubcap/rules/network/name-key'
import { uuidv7 } from 'uuidv7'
import { todayOf } from '../../operation/dates.ts'
import { decided } from '../../operation/decided.ts'
import { recordChange } from '../../operation/record-change.ts'
import { refuseDuplicate } from '../../operation/refuse-duplicate.ts'
import { authorize, doorOf, type Request } from '../../operation/request.ts'
import { lawOn } from '../law/law-on.ts'
import { requireFranchisees } from './require-franchisees.ts'
import { versionRow } from './version-row.ts'

/** A product with its first version, whose terms hold from today on. */
export async function createCardProduct(request: Request, input: CreateCardProductInput): Promise<string> {
  authorize(request, 'card_product.create')
  const { code, name, kind, status, ...terms } = input
  const { now: createdAt } = request
  const { tenantId } = request.actor
  const row = { tenantId, id: uuidv7(), code, name, nameKey: nameKey(name), kind, status, createdAt }
  const fromOn = todayOf(request)
  await refuseDuplicate(() =>
    doorOf(request).write(async (db) => {
      await requireFranchisees(db, terms.usableFranchiseeIds)
      decided(decideVersion({ kind, terms, fromOn, before: null, parameters: await lawOn(db, fromOn) }))
      await db.cardProduct.create({ data: row })
      const made = { tenantId, createdAt, createdByName: request.actorName }
      const version = versionRow({ ...made, cardProductId: row.id, versionNo: 1, fromOn, terms })
      await db.cardProductVersion.create({ data: version })
      await recordChange(db, request, {
        action: 'card_product.create',
        entity: 'card_product',
        entityId: row.id,
        franchiseeId: null,
        after: { ...version, ...row },
      })
    }),
  )
  return row.id
}
