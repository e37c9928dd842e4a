import type { Writing } from '@hubcap/database/door/database'

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
