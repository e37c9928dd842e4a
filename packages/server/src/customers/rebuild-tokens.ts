import { currentCaller } from '@hubcap/database/door/caller'
import type { Door, Writing } from '@hubcap/database/door/database'
import { forgetCustomerTokens } from '@hubcap/database/lookups/customer-tokens'
import { nilId } from '../graphql/global-id.ts'
import { saveCustomerTokens } from './save-customer-tokens.ts'
import { type Customer, customersBehind, goneWithTokens, withWrongTokens } from './wrong-tokens.ts'

/** Nobody renames them until the transaction ends: what is read then is what they are called. */
async function lockCustomers(db: Writing, ids: readonly string[]): Promise<void> {
  await db.$queryRaw`
    SELECT c.id FROM customer c WHERE c.tenant_id = ${currentCaller().actor.tenantId}::uuid AND c.id = ANY (${[...ids]}::uuid[])
    ORDER BY c.id FOR UPDATE`
}

/** Of one batch: those who are wrong, put right. @returns their number and where the next batch begins, null after the last */
async function rebuildBatch(db: Writing, after: string): Promise<{ wrong: number; last: string | null }> {
  const seen = await customersBehind(db, after)
  const ids = (await withWrongTokens(db, seen)).map(({ id }) => id)
  if (ids.length > 0) {
    await lockCustomers(db, ids)
    await saveCustomerTokens(db, await db.customer.findMany({ where: { id: { in: ids } } }))
  }
  return { wrong: ids.length, last: seen.at(-1)?.id ?? null }
}

/**
 * Makes the tokens of a chain's customers what they should be, a thousand customers at a time; people may go on working.
 * door: the system's in the chain
 * signal: raised where it is to stop; the rest is done by the next run
 * @returns how many customers were wrong
 */
export async function rebuildTokens(door: Door, signal?: AbortSignal): Promise<number> {
  let wrong = 0
  for (let after: string | null = nilId; after !== null; ) {
    signal?.throwIfAborted()
    const from: string = after
    const batch = await door.write((db) => rebuildBatch(db, from))
    wrong += batch.wrong
    after = batch.last
  }
  const gone = await door.write(async (db) => {
    const ids = await goneWithTokens(db)
    await forgetCustomerTokens(db, ids)
    return ids.length
  })
  return wrong + gone
}

/** Looked at twice, since somebody may have been renamed between reading the name and the tokens. */
async function wrongOf(door: Door, seen: readonly Customer[]): Promise<Customer[]> {
  const wrong = await door.read((db) => withWrongTokens(db, seen))
  if (wrong.length === 0) return []
  const ids = wrong.map(({ id }) => id)
  return door.read(async (db) => withWrongTokens(db, await db.customer.findMany({ where: { id: { in: ids } } })))
}

/** The customers whose tokens are wrong, by number and name, and the ids of those who are gone. */
export async function checkTokens(door: Door): Promise<string[]> {
  const wrong: string[] = []
  for (let after: string | null = nilId; after !== null; ) {
    const from: string = after
    const seen = await door.read((db) => customersBehind(db, from))
    for (const { customerNo, name } of await wrongOf(door, seen)) wrong.push(`${customerNo} ${name}`)
    after = seen.at(-1)?.id ?? null
  }
  return [...wrong, ...(await door.read(goneWithTokens))]
}
