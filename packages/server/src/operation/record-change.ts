import type { Writing } from '@hubcap/database/door/database'
import { type Prisma, Prisma as Values } from '@hubcap/database/prisma'
import type { Action } from '@hubcap/rules/tenancy/can'
import { uuidv7 } from 'uuidv7'
import { announce } from './announce.ts'
import type { Request } from './request.ts'

export type Change = {
  action: Action
  entity: string
  entityId: string
  /** The franchisee whose owner may read of it; null: headquarters alone. */
  franchiseeId: string | null
  before?: unknown
  after?: unknown
}

/** Rows as the log keeps them: dates as text, money as text of its minor units. */
const asJson = (value: unknown): Prisma.InputJsonValue | typeof Values.DbNull =>
  value === undefined || value === null
    ? Values.DbNull
    : JSON.parse(JSON.stringify(value, (_, one) => (typeof one === 'bigint' ? String(one) : one)))

/** Writes who changed what, in the transaction of the change, and lets those who follow do their part. */
export async function recordChange(db: Writing, request: Request, change: Change): Promise<void> {
  const { tenantId, userAccountId, assignmentId } = request.actor
  const { action, entity, entityId, franchiseeId } = change
  const entry = { tenantId, id: uuidv7(), at: request.now, userAccountId, assignmentId }
  // createMany asks for nothing back: the writer may not be among those who read the log.
  await db.auditEntry.createMany({
    data: [
      { ...entry, action, entity, entityId, franchiseeId, before: asJson(change.before), after: asJson(change.after) },
    ],
  })
  await announce(db, request, 'change.recorded', change)
}
