import type { Writing } from '@hubcap/database/door/database'
import type { OpenSessionInput } from '@hubcap/rules/tenancy/open-session.input'
import { sessionDays } from '@hubcap/rules/tenancy/session-life'
import { recordChange } from '../../operation/record-change.ts'
import { Refused } from '../../operation/refused.ts'
import type { Request } from '../../operation/request.ts'
import { beginAttempt } from '../attempts/begin-attempt.ts'
import { logFailure } from '../attempts/log-failure.ts'
import { subjectOfAccount } from '../attempts/subject.ts'
import { loadSignedIn } from '../load-signed-in.ts'
import { type Entering, requestOfAccount } from '../request-of-account.ts'
import { takeCode } from '../second-factor/take-code.ts'
import { readToken } from '../signed-token.ts'

export type OpenedSession = { sessionId: string; tenantId: string; userAccountId: string }

const dayMs = 24 * 60 * 60 * 1000
/** How long one that has expired is kept. */
const keptMs = 30 * dayMs

type Proved = OpenedSession & { provedAt: Date }

/** What a ticket says: whose password was proved, when, and which session it opens. */
async function readTicket({ secret, now }: Entering, ticket: string): Promise<Proved> {
  const claims = await readToken(secret, 'hubcap-sign-in', ticket, now)
  if (!claims?.sub || !claims.tid || !claims.jti || !claims.at) throw new Refused('auth.ticket_expired')
  const { sub: userAccountId, tid: tenantId, jti: sessionId, at } = claims
  return { tenantId, userAccountId, sessionId, provedAt: new Date(at) }
}

/** @throws Refused auth.ticket_expired where the ticket has opened its session already */
async function addSession(db: Writing, request: Request, { sessionId: id, provedAt }: Proved): Promise<void> {
  const { actor, now, origin } = request
  const { ip, userAgent, deviceKey } = origin
  const { tenantId, userAccountId } = actor as { tenantId: string; userAccountId: string }
  const expiresAt = new Date(now.getTime() + sessionDays * dayMs)
  const row = {
    tenantId,
    id,
    userAccountId,
    createdAt: now,
    provedAt,
    seenAt: now,
    expiresAt,
    ip,
    userAgent,
    deviceKey,
  }
  await db.userSession.deleteMany({ where: { userAccountId, expiresAt: { lt: new Date(now.getTime() - keptMs) } } })
  const { count } = await db.userSession.createMany({ data: [row], skipDuplicates: true })
  if (count === 0) throw new Refused('auth.ticket_expired')
}

/**
 * Signs in: opens the session that a ticket stands for, once, with a code where the account has a second factor.
 * @throws Refused auth.ticket_expired, auth.no_post, auth.code_needed, auth.wrong_code, auth.wait, auth.too_many_attempts
 */
export async function openSession(context: Entering, input: OpenSessionInput): Promise<OpenedSession> {
  const proved = await readTicket(context, input.ticket)
  const signedIn = await loadSignedIn(context.database, { ...proved, assignmentId: null })
  if (!signedIn) throw new Refused('auth.no_post')
  const request = requestOfAccount(context, { ...proved, name: signedIn.actorName, chain: signedIn.chain })
  const factor = signedIn.secondFactor.has ? 'code' : null
  if (factor && !input.code) throw new Refused('auth.code_needed')
  const attempt =
    factor && (await beginAttempt(context, [await subjectOfAccount(context.database, factor, proved, context.origin)]))
  const open = () =>
    context.database.asSystem(proved.tenantId).write(async (db) => {
      const taken = factor && (await takeCode(db, request, input.code ?? ''))
      if (factor && !taken) throw new Refused('auth.wrong_code')
      await addSession(db, request, proved)
      await recordChange(db, request, {
        action: 'account.sign_in',
        entity: 'user_session',
        entityId: proved.sessionId,
        franchiseeId: null,
        after: { factor: taken },
      })
    })
  try {
    await open()
  } catch (error) {
    if (error instanceof Refused && error.code === 'auth.wrong_code') await logFailure(context, [proved], 'code')
    throw error
  }
  await attempt?.pass()
  const { sessionId, tenantId, userAccountId } = proved
  return { sessionId, tenantId, userAccountId }
}
