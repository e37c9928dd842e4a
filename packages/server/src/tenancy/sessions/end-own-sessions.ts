import type { EndOwnSessionsInput } from '@hubcap/rules/tenancy/session.input'
import { authorize, doorOf, type Request } from '../../operation/request.ts'
import { signOut } from './end-sessions.ts'

/** Signs all of one's own devices out, or all but this one. @returns the account's id */
export async function endOwnSessions(request: Request, { keepCurrent }: EndOwnSessionsInput): Promise<string> {
  authorize(request, 'account.change_own')
  const userAccountId = request.actor.userAccountId as string
  const kept = keepCurrent ? request.origin.sessionId : null
  await doorOf(request).write((db) => signOut(db, request, userAccountId, kept))
  return userAccountId
}
