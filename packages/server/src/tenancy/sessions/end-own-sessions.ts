import type { EndOwnSessionsInput } from '@hubcap/rules/tenancy/session.input'
import { recordChange } from '../../operation/record-change.ts'
import { authorize, doorOf, type Request } from '../../operation/request.ts'
import { endSessions } from './end-sessions.ts'

/** Signs all of one's own devices out, or all but this one. @returns the account's id */
export async function endOwnSessions(request: Request, { keepCurrent }: EndOwnSessionsInput): Promise<string> {
  authorize(request, 'account.change_own')
  const userAccountId = request.actor.userAccountId as string
  await doorOf(request).write(async (db) => {
    const kept = keepCurrent ? request.origin.sessionId : null
    const count = await endSessions(db, userAccountId, request.now, kept)
    if (count === 0) return
    await recordChange(db, request, {
      action: 'account.sign_out',
      entity: 'user_account',
      entityId: userAccountId,
      franchiseeId: null,
      after: { sessions: count },
    })
  })
  return userAccountId
}
