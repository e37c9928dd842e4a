import type { CreateFranchiseeInput } from '@hubcap/rules/network/create-franchisee.input'
import { nameKey } from '@hubcap/rules/network/name-key'
import { uuidv7 } from 'uuidv7'
import { recordChange } from '../operation/record-change.ts'
import { refuseDuplicate } from '../operation/refuse-duplicate.ts'
import { authorize, doorOf, type Request } from '../operation/request.ts'
import { saveContract } from './save-contract.ts'

export async function createFranchisee(request: Request, input: CreateFranchiseeInput): Promise<string> {
  authorize(request, 'franchisee.create')
  const { contract, ...fields } = input
  const row = {
    ...fields,
    tenantId: request.actor.tenantId,
    id: uuidv7(),
    nameKey: nameKey(fields.name),
    createdAt: request.now,
  }
  await refuseDuplicate(() =>
    doorOf(request).write(async (db) => {
      await db.franchisee.create({ data: row })
      if (contract) await saveContract(db, request, row.id, contract)
      await recordChange(db, request, {
        action: 'franchisee.create',
        entity: 'franchisee',
        entityId: row.id,
        franchiseeId: row.id,
        after: row,
      })
    }),
  )
  return row.id
}
