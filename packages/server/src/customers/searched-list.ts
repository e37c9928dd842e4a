import type { Reading } from '@hubcap/database/door/database'
import { Prisma } from '@hubcap/database/prisma'
import type { PageQuery } from '../graphql/keyset.ts'
import type { Count } from '../graphql/list-count.ts'
import { columnOf, whereSql } from '../graphql/where-sql.ts'
import { type CustomerSearch, customerSearch } from './customer-search.ts'
import { isSearched, rowsWhere, type SearchedList, searchedRows, someSearchedRows } from './searched-rows.ts'

/** A list as a search leaves it. */
export type Searched = {
  /** The same page by the ids of its rows. */
  page(page: PageQuery): Promise<PageQuery>
  count(most: { take: number }): Promise<number | Count>
  /** All rows, as a statement, to be summed up. */
  readonly rows: Prisma.Sql
}

/** Rows of a list that are gone along before all that have the words are gathered. */
const mostPassed = 10_000

/** Rows that are counted of common words at least; where there are fewer, the list's filters are narrow, and all are counted. */
const worthTelling = 100

const sorted = (orderBy: readonly object[]) =>
  Prisma.join(
    orderBy.map((one) => {
      const [[field, direction] = ['', '']] = Object.entries(one)
      return Prisma.raw(`t.${columnOf(field)} ${direction === 'desc' ? 'DESC' : 'ASC'}`)
    }),
  )

const within = ({ where }: PageQuery) => whereSql('t', where as Record<string, unknown>)

async function idsOf(db: Reading, rows: Prisma.Sql, condition: Prisma.Sql, page: PageQuery): Promise<string[]> {
  const found = await db.$queryRaw<{ id: string }[]>`
    SELECT t.id FROM (${rows}) t WHERE ${condition} ORDER BY ${sorted(page.orderBy)} LIMIT ${page.take}::int`
  return found.map(({ id }) => id)
}

/**
 * Where a word is rare, its rows are few and are sorted. Where all are common, the list is gone along in its own order
 * until the page is full; only where that passes too many rows, since the words come together rarely or lie at its other
 * end, are all gathered.
 */
async function pageIds(db: Reading, search: CustomerSearch, list: SearchedList, page: PageQuery): Promise<string[]> {
  if (search.few === null) {
    const passed = Prisma.sql`
      SELECT * FROM (${rowsWhere(list, within(page))}) t ORDER BY ${sorted(page.orderBy)} LIMIT ${mostPassed}::int`
    const ids = await idsOf(db, passed, isSearched(list, search), page)
    if (ids.length === page.take) return ids
  }
  return idsOf(db, searchedRows(list, search), within(page), page)
}

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
    page: async (page) => ({ ...page, where: { id: { in: await pageIds(db, search, list, page) } } }),
    count: ({ take }) => count(db, search, list, take),
    rows: searchedRows(list, search),
  }
}
