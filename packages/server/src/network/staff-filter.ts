import { builder } from '../graphql/builder.ts'
import { rowIds } from '../graphql/global-id.ts'
import { nameSearch, oneOf } from '../graphql/name-search.ts'
import { StaffStatus } from '../graphql/vocabularies.type.ts'

export const StaffFilter = builder.inputType('StaffFilter', {
  fields: (t) => ({
    search: t.string(),
    franchiseeIds: t.idList(),
    storeIds: t.idList(),
    status: t.field({ type: StaffStatus }),
  }),
})

export type StaffFilterInput = typeof StaffFilter.$inferInput

/** The staff that a filter leaves, in Prisma's words. */
export const staffWhere = (filter: StaffFilterInput | null | undefined) => ({
  ...nameSearch(filter?.search, 'staffNo'),
  franchiseeId: oneOf(rowIds('Franchisee', filter?.franchiseeIds)),
  storeId: oneOf(rowIds('Store', filter?.storeIds)),
  status: filter?.status ?? undefined,
})
