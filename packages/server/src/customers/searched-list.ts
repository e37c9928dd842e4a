import type { Reading } from '@hubcap/database/door/database'
import type { Prisma } from '@hubcap/database/prisma'
import type { PageQuery } from '../graphql/keyset.ts'
import type { Count } from '../graphql/list-count.ts'
import { type CustomerSearch, customerSearch } from './customer-search.ts'
import { pageOfSought } from './page-ids.ts'
import {
  isOwnAlone,
  isSearched,
  rowsWhere,
  type SearchedList,
  searchedRows,
  someSearchedRows,
} from './searched-rows.ts'

/** A list as a search leaves it. */
export type Searched = {
  /** The same page by the ids of its rows. */
  page(page: PageQuery): Promise<PageQuery>
  count(most: { take: number }): Promise<number | Count>
  /** All rows, as a statement, to be summed up. */
  readonly rows: Prisma.Sql
}

/** Rows that are counted of common words at least; where there are fewer, the list's filters are narrow, and all are counted. */
const worthTelling = 100

async function countOf(db: Reading, rows: Prisma.Sql, take: number): Promise<number> {
  const [row] = await db.$queryRaw<{ count: bigint }[]>`
    SELECT count(*) AS count FROM (SELECT FROM (${rows}) t LIMIT ${take}::int) counted`
  return Number(row?.count ?? 0)
}

/** Exact where the words are rare; of common ones as many as their first customers have, which is not all. */
async function count(db: Reading, search: CustomerSearch, list: SearchedList, take: number): Promise<number | Count> {
  const all = () => countOf(db, searchedRows(list, search), take)
  if (search.few) return all()
  const some = await countOf(db, someSearchedRows(list, search), take)
  return some < worthTelling ? all() : { known: Math.floor(some / worthTelling) * worthTelling, isMore: true }
}

/** A list by a search for customers; null where nothing is searched for. */
export async function searchedList(
  db: Reading,
  text: string | null | undefined,
  list: SearchedList,
): Promise<Searched | null> {
  const search = await customerSearch(db, text)
  if (!search) return null
  return {
    page: (page) =>
      pageOfSought(
        db,
        {
          areFew: search.few !== null,
          gathered: searchedRows(list, search),
          along: (condition) => rowsWhere(list, condition),
          isOne: isSearched(list, search),
          isOwnAlone: isOwnAlone(list),
        },
        page,
      ),
    count: ({ take }) => count(db, search, list, take),
    rows: searchedRows(list, search),
  }
}
