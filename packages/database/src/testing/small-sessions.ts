import type { Actor } from '@hubcap/rules/tenancy/actor'
import { uuidv7 } from 'uuidv7'
import type { Writing } from '../door/database.ts'

/** Far beyond every clock of the tests. */
const expiresAt = new Date('2100-01-01T00:00:00Z')

/** A session of a test's, by which its tokens are believed: it has the account's own id, so that nobody has to carry it. */
export const sessionOf = ({ tenantId, userAccountId }: { tenantId: string; userAccountId: string }, at: Date) => ({
  ...{ tenantId, id: userAccountId, userAccountId },
  // Newer than every password, whenever a test has it made.
  ...{ createdAt: at, provedAt: expiresAt, seenAt: at, expiresAt },
})

/** Accounts of this process's small networks: that they have a session needn't be asked, by statements that a test counts. */
export const signedInAccounts = new Set<string>()

/** Each actor is signed in on one device, with a second factor that isn't set up yet and a recovery code. */
export async function makeSessions(db: Writing, actors: readonly Actor[], at: Date): Promise<void> {
  const accounts = actors.flatMap(({ tenantId, userAccountId }) => (userAccountId ? [{ tenantId, userAccountId }] : []))
  for (const { userAccountId } of accounts) signedInAccounts.add(userAccountId)
  await db.userSession.createMany({ data: accounts.map((account) => sessionOf(account, at)) })
  await db.secondFactor.createMany({ data: accounts })
  const code = (account: { userAccountId: string }) => ({ id: uuidv7(), codeHash: account.userAccountId })
  await db.recoveryCode.createMany({ data: accounts.map((account) => ({ ...account, ...code(account) })) })
}
