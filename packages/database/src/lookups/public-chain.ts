import type { Reading } from '../door/database.ts'

export type PublicChain = { slug: string; name: string; locale: string }

/** What everybody may know of a chain: the name over its sign-in page. */
export async function publicChain(db: Reading, slug: string): Promise<PublicChain | null> {
  const [chain] = await db.$queryRaw<PublicChain[]>`SELECT slug, name, locale FROM app.public_chain(${slug}::text)`
  return chain ?? null
}
