import type { Writing } from '@hubcap/database/door/database'

/**
 * Holds something of a chain by name until the transaction ends: whoever else holds it comes before or after. For what no row
 * of a table could be held for. of: the ids of what is held, none where there is one in a chain
 */
export async function hold(db: Writing, tenantId: string, what: string, ...of: readonly string[]): Promise<void> {
  const name = ['hubcap', what, tenantId, ...of].join(' ')
  await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${name}, 0))`
}
