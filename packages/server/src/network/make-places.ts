import type { Writing } from '@hubcap/database/door/database'
import type { CreateInvitationInput } from '@hubcap/rules/network/create-invitation.input'
import { nextNumber } from '@hubcap/rules/network/next-number'
import { scopeOf } from '@hubcap/rules/tenancy/role'
import { recordChange } from '../operation/record-change.ts'
import type { Request } from '../operation/request.ts'
import { addFranchisees } from './add-franchisees.ts'
import { addStores } from './add-stores.ts'
import type { PlaceIds } from './load-post-place.ts'

async function makeFranchisee(db: Writing, request: Request, name: string): Promise<string> {
  const taken = await db.franchisee.findMany({ where: { code: { startsWith: 'F' } }, select: { code: true } })
  const numbers = taken.map(({ code }) => code)
  const row = { code: nextNumber('F', 3, numbers), name, kind: 'franchised', status: 'active' } as const
  const [id = ''] = await addFranchisees(db, request, [{ ...row, contactName: null, contactPhone: null }])
  const change = { action: 'franchisee.create', entity: 'franchisee', entityId: id, franchiseeId: id } as const
  await recordChange(db, request, { ...change, after: row })
  return id
}

async function makeStore(db: Writing, request: Request, franchiseeId: string, name: string): Promise<void> {
  const taken = await db.store.findMany({ where: { code: { startsWith: 'S' } }, select: { code: true } })
  const numbers = taken.map(({ code }) => code)
  const row = { franchiseeId, code: nextNumber('S', 3, numbers), name, status: 'open' } as const
  const nothing = { phone: null, divisionCode: null, address: null, longitude: null, latitude: null }
  const [id = ''] = await addStores(db, request, [{ ...row, ...nothing, openedOn: null, closedOn: null }])
  const change = { action: 'store.create', entity: 'store', entityId: id, franchiseeId } as const
  await recordChange(db, request, { ...change, after: row })
}

/** Where an invitation leads to, after making the franchisee and the store that it brings along. */
export async function makePlaces(db: Writing, request: Request, input: CreateInvitationInput): Promise<PlaceIds> {
  const { role, newFranchisee, newStore, staffId, storeId } = input
  if (scopeOf(role) === 'chain') return { franchiseeId: null, storeId: null, staffId: null }
  if (role !== 'franchise_owner') return { franchiseeId: input.franchiseeId, storeId, staffId }
  const franchiseeId = newFranchisee ? await makeFranchisee(db, request, newFranchisee.name) : input.franchiseeId
  if (franchiseeId && newStore) await makeStore(db, request, franchiseeId, newStore.name)
  return { franchiseeId, storeId: null, staffId: null }
}
