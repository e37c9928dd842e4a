import type { Reading } from '../door/database.ts'

/** Tenants whose customers were entered before there were search tokens, none of which has any. */
export async function chainsWithoutTokens(db: Reading): Promise<string[]> {
  const chains = await db.$queryRaw<{ tenantId: string }[]>`
    SELECT tenant_id AS "tenantId" FROM app.chains_without_tokens()`
  return chains.map(({ tenantId }) => tenantId)
}
