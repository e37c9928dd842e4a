import type { Reading } from '@hubcap/database/door/database'
import { Prisma } from '@hubcap/database/prisma'
import { builder } from '../graphql/builder.ts'
import { rowIds } from '../graphql/global-id.ts'
import { oneOf } from '../graphql/name-search.ts'
import { whereSql } from '../graphql/where-sql.ts'
import { type Searched, searchedList } from './searched-list.ts'

export const CustomerFilter = builder.inputType('CustomerFilter', {
  fields: (t) => ({
    search: t.string({
      description:
        'Name, pinyin, initials, number, a part of the phone that it begins or ends with, or a vehicle’s full plate.',
    }),
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

type Filter = CustomerFilterInput | null | undefined

const namesPlaces = (places: ReturnType<typeof filePlaces>) => places.franchiseeId || places.storeId || places.staffId

/** Customers with a file at one of the places, or developed by one of the people, in Prisma's words; not the search. */
export function customerWhere(filter: Filter): Prisma.CustomerWhereInput {
  const places = filePlaces(filter)
  return namesPlaces(places) ? { files: { some: places } } : {}
}

/** The customers that a filter with a search leaves; null where it has none. */
export function searchedCustomers(db: Reading, filter: Filter): Promise<Searched | null> {
  const places = filePlaces(filter)
  const filed = Prisma.sql`EXISTS (
    SELECT FROM customer_file f
    WHERE f.tenant_id = t.tenant_id AND f.customer_id = t.id AND ${whereSql('f', places)})`
  const list = { table: 'customer', filter: namesPlaces(places) ? filed : Prisma.sql`true` } as const
  return searchedList(db, filter?.search, list)
}
