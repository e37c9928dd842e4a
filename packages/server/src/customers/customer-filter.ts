import { builder } from '../graphql/builder.ts'
import { rowIds } from '../graphql/global-id.ts'
import { nameSearch, oneOf } from '../graphql/name-search.ts'

export const CustomerFilter = builder.inputType('CustomerFilter', {
  fields: (t) => ({
    search: t.string(),
    franchiseeIds: t.idList(),
    storeIds: t.idList(),
    staffIds: t.idList(),
  }),
})

export type CustomerFilterInput = typeof CustomerFilter.$inferInput

/** By name, number or phone: digits are looked for in the phone as it was understood. */
function customerSearch(search: string | null | undefined) {
  const digits = search?.normalize('NFKC').replace(/[\s()+-]/g, '') ?? ''
  const byName = nameSearch(search, 'customerNo')
  return /^\d{4,}$/.test(digits) ? { OR: [byName, { phoneKey: { contains: digits } }] } : byName
}

/** Customers with a file at one of the places, or developed by one of the people. */
function filedAt(filter: CustomerFilterInput | null | undefined) {
  const franchiseeId = oneOf(rowIds('Franchisee', filter?.franchiseeIds))
  const storeId = oneOf(rowIds('Store', filter?.storeIds))
  const staffId = oneOf(rowIds('Staff', filter?.staffIds))
  return franchiseeId || storeId || staffId ? { files: { some: { franchiseeId, storeId, staffId } } } : {}
}

/** The customers that a filter leaves, in Prisma's words. */
export const customerWhere = (filter: CustomerFilterInput | null | undefined) => ({
  ...customerSearch(filter?.search),
  ...filedAt(filter),
})
