import type { Reading } from '../door/database.ts'
import type { PublicChain } from './public-chain.ts'

/** All chains, by their address: for commands that work on one after the other. */
export const everyChain = (db: Reading): Promise<PublicChain[]> =>
  db.$queryRaw<PublicChain[]>`SELECT tenant_id AS "tenantId", slug, name, locale FROM app.every_chain()`
