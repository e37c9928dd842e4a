import { createHash } from 'node:crypto'
import { write } from '@hubcap/database/door/ask'
import type { Writing } from '@hubcap/database/door/database'
import { Prisma } from '@hubcap/database/prisma'
import { Refused } from './refused.ts'
import type { Request } from './request.ts'

/** Keys in order, dates as text: the same input has the same hash however it was written. */
function canonical(value: unknown): string {
  if (value instanceof Date) return JSON.stringify(value.toISOString())
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null'
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`).join(',')}}`
}

type Claim = { operation: string; key: string; input: unknown; resultId: string }

/**
 * Claims an idempotency key in the transaction of the write. A twin that comes meanwhile waits for this one's end.
 * @returns null where the write is to be made, or the id of what it made the first time
 * @throws Refused write.key_reused where the key came with other input before
 */
export async function claimKey(db: Writing, request: Request, claim: Claim): Promise<string | null> {
  const { tenantId, userAccountId } = request.actor
  if (!userAccountId) throw new Error('Only an account claims a key')
  const requestHash = createHash('sha256').update(canonical(claim.input)).digest('hex')
  const { operation, key, resultId } = claim
  const count = await write(
    db,
    Prisma.sql`
      INSERT INTO idempotency_key (tenant_id, user_account_id, operation, key, request_hash, result_id, created_at)
      VALUES (${tenantId}::uuid, ${userAccountId}::uuid, ${operation}, ${key}, ${requestHash}, ${resultId}::uuid,
        ${request.now.toISOString()}::timestamptz)
      ON CONFLICT DO NOTHING`,
  )
  if (count === 1) return null
  const known = await db.idempotencyKey.findUniqueOrThrow({
    where: { tenantId_userAccountId_operation_key: { tenantId, userAccountId, operation, key } },
  })
  if (known.requestHash !== requestHash) throw new Refused('write.key_reused')
  return known.resultId
}
