import { builder } from '../graphql/builder.ts'
import { rowIds } from '../graphql/global-id.ts'
import { nameSearch, oneOf } from '../graphql/name-search.ts'
import { FranchiseeKind, FranchiseeStatus } from '../graphql/vocabularies.type.ts'

export const FranchiseeFilter = builder.inputType('FranchiseeFilter', {
  fields: (t) => ({
    search: t.string(),
    franchiseeIds: t.idList(),
    storeIds: t.idList({ description: 'Those of which one of these is a store.' }),
    kind: t.field({ type: FranchiseeKind }),
    status: t.field({ type: FranchiseeStatus }),
  }),
})

export type FranchiseeFilterInput = typeof FranchiseeFilter.$inferInput

function ofStores(storeIds: readonly string[] | null | undefined) {
  const id = oneOf(rowIds('Store', storeIds))
  return id ? { stores: { some: { id } } } : {}
}

/** The franchisees that a filter leaves, in Prisma's words. */
export const franchiseeWhere = (filter: FranchiseeFilterInput | null | undefined) => ({
  ...nameSearch(filter?.search, 'code'),
  ...ofStores(filter?.storeIds),
  id: oneOf(rowIds('Franchisee', filter?.franchiseeIds)),
  kind: filter?.kind ?? undefined,
  status: filter?.status ?? undefined,
})
