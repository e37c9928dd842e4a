import { decideFranchiseeStatus } from '@hubcap/rules/network/decide-franchisee-status'
import { nameKey } from '@hubcap/rules/network/name-key'
import type { UpdateFranchiseeInput } from '@hubcap/rules/network/update-franchisee.input'
import { decided } from '../operation/decided.ts'
import { recordChange } from '../operation/record-change.ts'
import { refuseDuplicate } from '../operation/refuse-duplicate.ts'
import { authorize, doorOf, type Request } from '../operation/request.ts'
import { requireFresh, requireUpdated } from '../operation/require-fresh.ts'
import { saveContract } from './save-contract.ts'

export async function updateFranchisee(request: Request, input: UpdateFranchiseeInput): Promise<string> {
  const { id, revision, contract, ...fields } = input
  authorize(request, 'franchisee.update', { franchiseeId: id })
  await refuseDuplicate(() =>
    doorOf(request).write(async (db) => {
      const before = requireFresh(await db.franchisee.findFirst({ where: { id } }), revision)
      const openStores = await db.store.count({ where: { franchiseeId: id, status: { not: 'closed' } } })
      if (fields.status) decided(decideFranchiseeStatus(fields.status, openStores))
      const change = { ...fields, ...(fields.name && { nameKey: nameKey(fields.name) }) }
      requireUpdated(
        await db.franchisee.updateMany({ where: { id, revision }, data: { ...change, revision: { increment: 1 } } }),
      )
      if (contract) await saveContract(db, request, id, contract)
      await recordChange(db, request, {
        action: 'franchisee.update',
        entity: 'franchisee',
        entityId: id,
        franchiseeId: id,
        before,
        after: change,
      })
    }),
  )
  return id
}
