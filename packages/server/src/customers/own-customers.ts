import { currentCaller } from '@hubcap/database/door/caller'
import type { Reading } from '@hubcap/database/door/database'
import { policyCondition } from '@hubcap/database/policies/policy-condition'
import { Prisma } from '@hubcap/database/prisma'
import type { PageQuery } from '../graphql/keyset.ts'
import { whereSql } from '../graphql/where-sql.ts'
import { type CustomerFilterInput, filePlaces } from './customer-filter.ts'
import { few } from './customer-search.ts'
import { pageOfSought } from './page-ids.ts'
import { rowsOf, rowsWhere, type SearchedList } from './searched-rows.ts'

const all: SearchedList = { table: 'customer', filter: Prisma.sql`true` }

/**
 * A rep's customers, found by their files. Going along all the chain's customers and asking of each whether it is the rep's
 * would take as long as there are others between; a store's or a franchisee's are a larger part, and are soon found so.
 * @returns how a page of the list finds its rows; null where the caller isn't one rep
 */
export function ownCustomers(db: Reading, filter: CustomerFilterInput | null | undefined) {
  if (currentCaller().actor.scope !== 'person') return null
  const isOwn = Prisma.sql`${policyCondition('customer_file', 'f')} AND ${whereSql('f', filePlaces(filter))}`
  const files = Prisma.sql`SELECT f.customer_id AS id FROM customer_file f WHERE ${isOwn}`
  return async (page: PageQuery): Promise<PageQuery> => {
    const [row] = await db.$queryRaw<{ count: bigint }[]>`
      SELECT count(*) AS count FROM (${files} LIMIT ${few}::int) counted`
    const sought = {
      areFew: Number(row?.count ?? 0) < few,
      gathered: rowsOf(all, Prisma.sql`SELECT DISTINCT own.id FROM (${files}) own`),
      along: (condition: Prisma.Sql) => rowsWhere(all, condition),
      isOne: Prisma.sql`EXISTS (SELECT FROM customer_file f WHERE ${isOwn} AND f.customer_id = t.id OFFSET 0)`,
      isOwnAlone: false,
    }
    return pageOfSought(db, sought, page)
  }
}
