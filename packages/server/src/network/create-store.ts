import type { CreateStoreInput } from '@hubcap/rules/network/create-store.input'
import { decideGrowth } from '@hubcap/rules/network/decide-franchisee-status'
import { decideStoreStatus } from '@hubcap/rules/network/decide-store-status'
import type { FranchiseeStatus } from '@hubcap/rules/network/franchisee-status'
import { nameKey } from '@hubcap/rules/network/name-key'
import { uuidv7 } from 'uuidv7'
import { asDateOr, todayOf } from '../operation/dates.ts'
import { decided } from '../operation/decided.ts'
import { recordChange } from '../operation/record-change.ts'
import { refuseDuplicate } from '../operation/refuse-duplicate.ts'
import { notFound } from '../operation/refused.ts'
import { authorize, doorOf, type Request } from '../operation/request.ts'
import { requireDivision } from './require-division.ts'

export async function createStore(request: Request, input: CreateStoreInput): Promise<string> {
  const { franchiseeId } = input
  authorize(request, 'store.create', { franchiseeId })
  requireDivision(input.divisionCode)
  const { status, closedOn } = decided(
    decideStoreStatus({ before: { status: input.status, closedOn: null }, change: input, today: todayOf(request) }),
  )
  const row = {
    ...input,
    tenantId: request.actor.tenantId,
    id: uuidv7(),
    nameKey: nameKey(input.name),
    status,
    openedOn: asDateOr(input.openedOn),
    closedOn: asDateOr(closedOn),
    createdAt: request.now,
  }
  await refuseDuplicate(() =>
    doorOf(request).write(async (db) => {
      const franchisee = await db.franchisee.findFirst({ where: { id: franchiseeId } })
      if (!franchisee) throw notFound()
      decided(decideGrowth(franchisee.status as FranchiseeStatus))
      await db.store.create({ data: row })
      await recordChange(db, request, {
        action: 'store.create',
        entity: 'store',
        entityId: row.id,
        franchiseeId,
        after: row,
      })
    }),
  )
  return row.id
}
