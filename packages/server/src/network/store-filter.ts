import { builder } from '../graphql/builder.ts'
import { rowIds } from '../graphql/global-id.ts'
import { nameSearch, oneOf } from '../graphql/name-search.ts'
import { StoreStatus } from '../graphql/vocabularies.type.ts'

export const StoreFilter = builder.inputType('StoreFilter', {
  fields: (t) => ({
    search: t.string(),
    franchiseeIds: t.idList(),
    storeIds: t.idList(),
    status: t.field({ type: StoreStatus }),
  }),
})

export type StoreFilterInput = typeof StoreFilter.$inferInput

/** The stores that a filter leaves, in Prisma's words. */
export const storeWhere = (filter: StoreFilterInput | null | undefined) => ({
  ...nameSearch(filter?.search, 'code'),
  franchiseeId: oneOf(rowIds('Franchisee', filter?.franchiseeIds)),
  id: oneOf(rowIds('Store', filter?.storeIds)),
  status: filter?.status ?? undefined,
})

/** Whether a filter leaves every store. */
export const leavesAll = (filter: StoreFilterInput | null | undefined): boolean =>
  Object.values(filter ?? {}).every((value) => value === null || value === undefined || value === '')
