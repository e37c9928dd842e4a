import type { Database } from '@hubcap/database/door/database'
import { everyChain } from '@hubcap/database/lookups/every-chain'

/** Far beyond every clock of the tests, and newer than every password. */
const lasting = new Date('2100-01-01T00:00:00Z')

async function signIn(database: Database, tenantId: string, ids: readonly string[], at: Date): Promise<void> {
  const session = { createdAt: at, provedAt: lasting, seenAt: at, expiresAt: lasting }
  const rows = ids.map((id) => ({ tenantId, id, userAccountId: id, ...session }))
  await database.asSystem(tenantId).write((db) => db.userSession.createMany({ data: rows, skipDuplicates: true }))
}

const accountsOf = async (database: Database, tenantId: string, id?: string): Promise<string[]> => {
  const where = id ? { id } : {}
  const accounts = await database
    .asSystem(tenantId)
    .read((db) => db.userAccount.findMany({ where, select: { id: true } }))
  return accounts.map((account) => account.id)
}

/**
 * Signs whoever is in the database in, each by a session that has the account's own id; those who come later, when they first
 * ask. So a test that counts statements of somebody who was there finds none of ours among them.
 * @returns signs one account in; one that its chain hasn't got can't be
 */
export async function testSessions(database: Database, now: () => Date) {
  const known = new Map<string, Promise<void>>()
  const keyOf = (tenantId: string, id: string) => `${tenantId} ${id}`
  for (const { tenantId } of await database.asNobody().read(everyChain)) {
    const ids = await accountsOf(database, tenantId)
    await signIn(database, tenantId, ids, now())
    for (const id of ids) known.set(keyOf(tenantId, id), Promise.resolve())
  }
  return (tenantId: string, id: string): Promise<void> => {
    const key = keyOf(tenantId, id)
    const signing =
      known.get(key) ?? accountsOf(database, tenantId, id).then((ids) => signIn(database, tenantId, ids, now()))
    known.set(key, signing)
    return signing
  }
}
