import type { Reading } from '@hubcap/database/door/database'
import { Prisma } from '@hubcap/database/prisma'
import { builder } from '../graphql/builder.ts'
import { rowId, rowIds } from '../graphql/global-id.ts'
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
    owedById: t.id({ description: 'Only those with value on cards that this franchisee took the money for.' }),
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

/** Whose cards hold value that the franchisee owes. */
const owedBy = (id: string | null | undefined): Prisma.CustomerWhereInput => {
  if (!id) return {}
  const holdsValue = [{ remaining: { gt: 0 } }, { frozen: { gt: 0 } }, { usesLeft: { gt: 0 } }]
  return { cards: { some: { lots: { some: { franchiseeId: rowId('Franchisee', id), OR: holdsValue } } } } }
}

const owedBySql = (id: string | null | undefined) =>
  id
    ? Prisma.sql`EXISTS (
        SELECT FROM card k JOIN card_lot l ON l.tenant_id = k.tenant_id AND l.card_id = k.id
        WHERE k.tenant_id = t.tenant_id AND k.customer_id = t.id AND l.franchisee_id = ${rowId('Franchisee', id)}::uuid
          AND (l.remaining + l.frozen > 0 OR l.uses_left > 0))`
    : Prisma.sql`true`

const namesPlaces = (places: ReturnType<typeof filePlaces>) => places.franchiseeId || places.storeId || places.staffId

/** Customers with a file at one of the places, or developed by one of the people, in Prisma's words; not the search. */
export function customerWhere(filter: Filter): Prisma.CustomerWhereInput {
  const places = filePlaces(filter)
  return { ...(namesPlaces(places) && { files: { some: places } }), ...owedBy(filter?.owedById) }
}

/** The customers that a filter with a search leaves; null where it has none. */
export function searchedCustomers(db: Reading, filter: Filter): Promise<Searched | null> {
  const places = filePlaces(filter)
  const filed = Prisma.sql`EXISTS (
    SELECT FROM customer_file f
    WHERE f.tenant_id = t.tenant_id AND f.customer_id = t.id AND ${whereSql('f', places)})`
  const list = {
    table: 'customer',
    filter: Prisma.sql`${namesPlaces(places) ? filed : Prisma.sql`true`} AND ${owedBySql(filter?.owedById)}`,
  } as const
  return searchedList(db, filter?.search, list)
}
