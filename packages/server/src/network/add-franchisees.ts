import type { Writing } from '@hubcap/database/door/database'
import type { FranchiseeKind } from '@hubcap/rules/network/franchisee-kind'
import type { FranchiseeStatus } from '@hubcap/rules/network/franchisee-status'
import { nameKey } from '@hubcap/rules/network/name-key'
import { uuidv7 } from 'uuidv7'
import { inBatches } from '../operation/in-batches.ts'
import { authorize, type Request } from '../operation/request.ts'

export type FranchiseeToAdd = {
  readonly code: string
  readonly name: string
  readonly kind: FranchiseeKind
  readonly status: FranchiseeStatus
  readonly contactName: string | null
  readonly contactPhone: string | null
}

/**
 * The bulk twin of creating franchisees, in the transaction of whoever brings them; the log is the caller's.
 * @returns the ids, in the order of the rows
 * @throws on a code that is taken, where the write is wrapped in refuseDuplicate
 */
export async function addFranchisees(
  db: Writing,
  request: Request,
  franchisees: readonly FranchiseeToAdd[],
): Promise<string[]> {
  authorize(request, 'franchisee.create')
  const { tenantId } = request.actor
  const rows = franchisees.map((franchisee) => ({
    ...franchisee,
    tenantId,
    id: uuidv7(),
    nameKey: nameKey(franchisee.name),
    createdAt: request.now,
  }))
  await inBatches(rows, (data) => db.franchisee.createMany({ data }))
  return rows.map((row) => row.id)
}
