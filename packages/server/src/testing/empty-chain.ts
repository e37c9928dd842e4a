import type { Database } from '@hubcap/database/door/database'
import type { Actor } from '@hubcap/rules/tenancy/actor'
import { systemActor } from '@hubcap/rules/tenancy/actor'
import type { Role } from '@hubcap/rules/tenancy/role'
import { createAccount } from '../tenancy/create-account.ts'
import { createChain } from '../tenancy/create-chain.ts'
import { loadSignedIn } from '../tenancy/load-signed-in.ts'

type Place = { franchiseeId: string; storeId: string | null }

/** A new chain in New York, counting in dollars, as the command makes it. */
export async function emptyChain(database: Database, now: Date, slug = 'northwind') {
  const administrator = { name: 'Wang', email: `wang@${slug}.example`, phoneKey: null, password: 'northwind 1' }
  const chain = {
    slug,
    name: 'Northwind',
    timeZone: 'America/New_York',
    currency: 'USD',
    locale: 'en',
  } as const
  const { tenantId, userAccountId } = await createChain(database, { ...chain, administrator }, now)
  const actorOf = async (id: string): Promise<Actor> => {
    const signedIn = await loadSignedIn(database, { tenantId, userAccountId: id, assignmentId: null })
    return signedIn?.actor ?? systemActor('nobody')
  }
  /** An account with one post, as who acts in it. */
  async function account(role: Role, places: readonly Place[], staffId: string | null = null): Promise<Actor> {
    const name = `${role} ${crypto.randomUUID()}`
    const fields = { tenantId, name, email: `${crypto.randomUUID()}@x.example`, phoneKey: null, locale: 'en' } as const
    const posts = [{ role, staffId, places }]
    const id = await database
      .asSystem(tenantId)
      .write((db) => createAccount(db, { ...fields, passwordHash: 'none', posts }, now))
    return actorOf(id)
  }
  return { tenantId, administrator: await actorOf(userAccountId), account }
}
