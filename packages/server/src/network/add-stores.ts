import type { Writing } from '@hubcap/database/door/database'
import { decideStoreStatus } from '@hubcap/rules/network/decide-store-status'
import { nameKey } from '@hubcap/rules/network/name-key'
import type { StoreStatus } from '@hubcap/rules/network/store-status'
import { uuidv7 } from 'uuidv7'
import { asDateOr, todayOf } from '../operation/dates.ts'
import { decided } from '../operation/decided.ts'
import { inBatches } from '../operation/in-batches.ts'
import { authorize, type Request } from '../operation/request.ts'

export type StoreToAdd = {
  readonly franchiseeId: string
  readonly code: string
  readonly name: string
  readonly status: StoreStatus
  readonly phone: string | null
  readonly divisionCode: string | null
  readonly address: string | null
  /** Degrees, WGS 84: both or neither. */
  readonly longitude: number | null
  readonly latitude: number | null
  /** YYYY-MM-DD */
  readonly openedOn: string | null
  readonly closedOn: string | null
}

function storeRow(request: Request, store: StoreToAdd) {
  const change = { status: store.status, closedOn: store.closedOn ?? undefined }
  const before = { status: store.status, closedOn: null }
  const { status, closedOn } = decided(decideStoreStatus({ before, change, today: todayOf(request) }))
  return {
    ...store,
    tenantId: request.actor.tenantId,
    id: uuidv7(),
    nameKey: nameKey(store.name),
    status,
    openingHours: {},
    openedOn: asDateOr(store.openedOn),
    closedOn: asDateOr(closedOn),
    createdAt: request.now,
  }
}

/**
 * The bulk twin of creating stores, in the transaction of whoever brings them; the log is the caller's. Whether their
 * franchisee still grows is not asked: a chain brings its past along.
 * @returns the ids, in the order of the rows
 * @throws on a code that is taken, where the write is wrapped in refuseDuplicate
 */
export async function addStores(db: Writing, request: Request, stores: readonly StoreToAdd[]): Promise<string[]> {
  const rows = stores.map((store) => {
    authorize(request, 'store.create', { franchiseeId: store.franchiseeId })
    return storeRow(request, store)
  })
  await inBatches(rows, (data) => db.store.createMany({ data }))
  return rows.map((row) => row.id)
}
