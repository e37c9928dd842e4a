import type { Actor } from '@hubcap/rules/tenancy/actor'
import { uuidv7 } from 'uuidv7'
import type { Writing } from '../door/database.ts'

/** Far beyond every clock of the tests. */
const expiresAt = new Date('2100-01-01T00:00:00Z')

/**
 * Each actor is signed in on one device, with a second factor that isn't set up yet and a recovery code. The session has the
 * account's own id, so that nobody has to carry it, and is newer than every password.
 */
export async function makeSessions(db: Writing, actors: readonly Actor[], at: Date): Promise<void> {
  const accounts = actors.flatMap(({ tenantId, userAccountId }) => (userAccountId ? [{ tenantId, userAccountId }] : []))
  const session = { createdAt: at, provedAt: expiresAt, seenAt: at, expiresAt }
  const rows = accounts.map((account) => ({ ...account, ...session, id: account.userAccountId }))
  await db.userSession.createMany({ data: rows })
  await db.secondFactor.createMany({ data: accounts })
  const code = (account: { userAccountId: string }) => ({ id: uuidv7(), codeHash: account.userAccountId })
  await db.recoveryCode.createMany({ data: accounts.map((account) => ({ ...account, ...code(account) })) })
}
