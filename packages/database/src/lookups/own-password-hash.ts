import type { Writing } from '../door/database.ts'

/** The caller's own stored hash; null for the system. */
export async function ownPasswordHash(db: Writing): Promise<string | null> {
  const [row] = await db.$queryRaw<{ hash: string | null }[]>`SELECT app.own_password_hash() AS hash`
  return row?.hash ?? null
}
