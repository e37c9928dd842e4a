import { builder } from '../graphql/builder.ts'
import { rowIds } from '../graphql/global-id.ts'
import { oneOf } from '../graphql/name-search.ts'
import { customerSearch } from './customer-search.ts'

export const CustomerFilter = builder.inputType('CustomerFilter', {
  fields: (t) => ({
    search: t.string(),
    franchiseeIds: t.idList(),
    storeIds: t.idList(),
    staffIds: t.idList(),
  }),
})

export type CustomerFilterInput = typeof CustomerFilter.$inferInput

/** What a filter says of customers' files. */
export const filePlaces = (filter: CustomerFilterInput | null | undefined) => ({
  franchiseeId: oneOf(rowIds('Franchisee', filter?.franchiseeIds)),
  storeId: oneOf(rowIds('Store', filter?.storeIds)),
  staffId: oneOf(rowIds('Staff', filter?.staffIds)),
})

/** Customers with a file at one of the places, or developed by one of the people. */
function filedAt(filter: CustomerFilterInput | null | undefined) {
  const places = filePlaces(filter)
  return places.franchiseeId || places.storeId || places.staffId ? { files: { some: places } } : {}
}

/** The customers that a filter leaves, in Prisma's words. */
export const customerWhere = (filter: CustomerFilterInput | null | undefined) => ({
  ...customerSearch(filter?.search),
  ...filedAt(filter),
})
