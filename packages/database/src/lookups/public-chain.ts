import type { Reading } from '../door/database.ts'

export type PublicChain = { tenantId: string; slug: string; name: string; locale: string }

/** What everybody may know of a chain: the name over its sign-in page. */
export async function publicChain(db: Reading, slug: string): Promise<PublicChain | null> {
  const [chain] = await db.$queryRaw<
    PublicChain[]
  >`SELECT tenant_id AS "tenantId", slug, name, locale FROM app.public_chain(${slug}::text)`
  return chain ?? null
}
