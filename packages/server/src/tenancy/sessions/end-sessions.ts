import type { Writing } from '@hubcap/database/door/database'
import { recordChange } from '../../operation/record-change.ts'
import type { Request } from '../../operation/request.ts'

/** Ends the sessions of an account that still hold, but for one where it is named. @returns how many */
export async function endSessions(
  db: Writing,
  userAccountId: string,
  at: Date,
  but: string | null = null,
): Promise<number> {
  const { count } = await db.userSession.updateMany({
    where: { userAccountId, revokedAt: null, expiresAt: { gt: at }, ...(but && { id: { not: but } }) },
    data: { revokedAt: at },
  })
  return count
}

/** The same as a deed of its own, which the log has where there was anything to end. */
export async function signOut(
  db: Writing,
  request: Request,
  userAccountId: string,
  but: string | null = null,
): Promise<void> {
  const count = await endSessions(db, userAccountId, request.now, but)
  if (count === 0) return
  await recordChange(db, request, {
    action: 'account.sign_out',
    entity: 'user_account',
    entityId: userAccountId,
    franchiseeId: null,
    after: { sessions: count },
  })
}
