import type { Prisma } from '@hubcap/database/prisma'
import type { ApiKeyStatus as Status } from '@hubcap/rules/tenancy/api-key-status'
import { builder } from '../graphql/builder.ts'
import { holding, searchWords } from '../graphql/search-words.ts'
import { ApiKeyStatus } from '../graphql/vocabularies.type.ts'

export const ApiKeyFilter = builder.inputType('ApiKeyFilter', {
  fields: (t) => ({
    search: t.string({ description: 'Part of the name, or how the key begins.' }),
    status: t.field({ type: ApiKeyStatus }),
  }),
})

export type ApiKeyFilterInput = typeof ApiKeyFilter.$inferInput

/** The same as apiKeyStatus() says of a row. */
const whereStatus: Record<Status, (now: Date) => Prisma.ApiKeyWhereInput> = {
  active: (now) => ({ revokedAt: null, expiresAt: { gt: now } }),
  expired: (now) => ({ revokedAt: null, expiresAt: { lte: now } }),
  revoked: () => ({ revokedAt: { not: null } }),
}

/** The keys that a filter leaves, in Prisma's words. */
export function apiKeyWhere(filter: ApiKeyFilterInput | null | undefined, now: Date): Prisma.ApiKeyWhereInput {
  const words = searchWords(filter?.search)
  return {
    ...(words && { OR: [{ name: holding(words) }, { prefix: { startsWith: words } }] }),
    ...(filter?.status && whereStatus[filter.status](now)),
  }
}
