import type { Reading } from '@hubcap/database/door/database'
import { betweenDays } from '../graphql/between-days.ts'
import { builder } from '../graphql/builder.ts'
import { rowIds } from '../graphql/global-id.ts'
import { oneOf } from '../graphql/name-search.ts'
import { whereSql } from '../graphql/where-sql.ts'
import { type Searched, searchedList } from './searched-list.ts'

export const CustomerFileFilter = builder.inputType('CustomerFileFilter', {
  fields: (t) => ({
    from: t.field({ type: 'Date', description: 'First day on which files were opened, in the chain’s time zone.' }),
    to: t.field({ type: 'Date', description: 'Last day.' }),
    franchiseeIds: t.idList(),
    storeIds: t.idList({ description: 'Where they were opened.' }),
    staffIds: t.idList({ description: 'Who developed the customer.' }),
    search: t.string({ description: 'The customer’s name, number or phone.' }),
  }),
})

export type CustomerFileFilterInput = typeof CustomerFileFilter.$inferInput

/** What a filter says of the place and the day of opening, in Prisma's words. */
export const openedAt = (filter: CustomerFileFilterInput | null | undefined) => ({
  openedOn: betweenDays(filter?.from, filter?.to),
  franchiseeId: oneOf(rowIds('Franchisee', filter?.franchiseeIds)),
  storeId: oneOf(rowIds('Store', filter?.storeIds)),
  staffId: oneOf(rowIds('Staff', filter?.staffIds)),
})

/** The customer files that a filter with a search leaves; null where it has none. */
export const searchedFiles = (
  db: Reading,
  filter: CustomerFileFilterInput | null | undefined,
): Promise<Searched | null> =>
  searchedList(db, filter?.search, { table: 'customer_file', filter: whereSql('t', openedAt(filter)) })
