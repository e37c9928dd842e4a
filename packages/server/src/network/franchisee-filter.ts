import { builder } from '../graphql/builder.ts'
import { nameSearch } from '../graphql/name-search.ts'
import { FranchiseeKind, FranchiseeStatus } from '../graphql/vocabularies.type.ts'

export const FranchiseeFilter = builder.inputType('FranchiseeFilter', {
  fields: (t) => ({
    search: t.string(),
    kind: t.field({ type: FranchiseeKind }),
    status: t.field({ type: FranchiseeStatus }),
  }),
})

export type FranchiseeFilterInput = typeof FranchiseeFilter.$inferInput

/** The franchisees that a filter leaves, in Prisma's words. */
export const franchiseeWhere = (filter: FranchiseeFilterInput | null | undefined) => ({
  ...nameSearch(filter?.search, 'code'),
  kind: filter?.kind ?? undefined,
  status: filter?.status ?? undefined,
})
