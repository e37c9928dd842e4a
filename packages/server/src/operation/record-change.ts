import { send } from '@hubcap/database/door/ask'
import type { Writing } from '@hubcap/database/door/database'
import { Prisma } from '@hubcap/database/prisma'
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
const asJson = (value: unknown): string | null =>
  value === undefined || value === null
    ? null
    : JSON.stringify(value, (_, one) => (typeof one === 'bigint' ? String(one) : one))

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
  const [before, after] = [asJson(change.before), asJson(change.after)]
  const who = whoAndWhence(request)
  // Nothing is asked back: the writer may not be among those who read the log.
  send(
    db,
    Prisma.sql`
      INSERT INTO audit_entry (tenant_id, id, at, user_account_id, assignment_id, actor_name, actor_role, ip, user_agent,
        session_id, api_key_id, request_id, action, entity, entity_id, franchisee_id, before, after)
      VALUES (${request.actor.tenantId}::uuid, ${uuidv7()}::uuid, ${request.now.toISOString()}::timestamptz,
        ${who.userAccountId}::uuid, ${who.assignmentId}::uuid, ${who.actorName}, ${who.actorRole}, ${who.ip}, ${who.userAgent},
        ${who.sessionId}::uuid, ${who.apiKeyId}::uuid, ${who.requestId}, ${action}, ${entity}, ${entityId}::uuid,
        ${franchiseeId}::uuid, ${before}::jsonb, ${after}::jsonb)`,
  )
  if ('followers' in request) await announce(db, request, 'change.recorded', change)
}
