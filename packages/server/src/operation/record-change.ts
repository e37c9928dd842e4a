import type { Writing } from '@hubcap/database/door/database'
import { type Prisma, Prisma as Values } from '@hubcap/database/prisma'
import type { LoggedAction } from '@hubcap/rules/audit/logged-action'
import { uuidv7 } from 'uuidv7'
import { announce } from './announce.ts'
import type { Request } from './request.ts'

export type Change = {
  action: LoggedAction
  entity: string
  entityId: string
  /** The franchisee whose owner may read of it; null: headquarters alone. */
  franchiseeId: string | null
  before?: unknown
  after?: unknown
}

/** What the log takes from whoever asks. */
export type Recorded = Pick<Request, 'actor' | 'actorName' | 'now' | 'origin'>

/** Rows as the log keeps them: dates as text, money as text of its minor units. */
const asJson = (value: unknown): Prisma.InputJsonValue | typeof Values.DbNull =>
  value === undefined || value === null
    ? Values.DbNull
    : JSON.parse(JSON.stringify(value, (_, one) => (typeof one === 'bigint' ? String(one) : one)))

/** Browsers tell of themselves at length; whoever wants to fill the log could go on for pages. */
const longestAgent = 400

/** Who it was, as they were called and what they were then, and from where they came. */
function whoAndWhence({ actor, actorName, origin }: Recorded) {
  const { userAccountId, assignmentId, role } = actor
  const { ip, userAgent, sessionId, apiKeyId, requestId } = origin
  // The system has no role, whatever it is let do.
  const who = { userAccountId, assignmentId, actorName, actorRole: assignmentId ? role : null }
  return { ...who, ip, userAgent: userAgent?.slice(0, longestAgent) ?? null, sessionId, apiKeyId, requestId }
}

/** Writes who changed what, in the transaction of the change, and lets those who follow do their part. */
export async function recordChange(db: Writing, request: Recorded | Request, change: Change): Promise<void> {
  const { action, entity, entityId, franchiseeId } = change
  const values = { before: asJson(change.before), after: asJson(change.after) }
  const entry = { tenantId: request.actor.tenantId, id: uuidv7(), at: request.now, ...whoAndWhence(request) }
  // createMany asks for nothing back: the writer may not be among those who read the log.
  await db.auditEntry.createMany({ data: [{ ...entry, action, entity, entityId, franchiseeId, ...values }] })
  if ('followers' in request) await announce(db, request, 'change.recorded', change)
}
