import type { Reading } from '@hubcap/database/door/database'
import { Prisma } from '@hubcap/database/prisma'
import type { PageQuery } from '../graphql/keyset.ts'
import { columnOf, whereSql } from '../graphql/where-sql.ts'

/** Rows that are to be found among those of a list. */
export type Sought = {
  /** Whether they are few enough to be gathered and sorted. */
  readonly areFew: boolean
  /** All of them, as a statement. */
  readonly gathered: Prisma.Sql
  /** The list's rows that meet a condition on alias t, as a statement. */
  readonly along: (condition: Prisma.Sql) => Prisma.Sql
  /** Whether a row, already read, is one of them: on alias t, looked up for one row at a time. */
  readonly isOne: Prisma.Sql
  /** Whether the list is read without passing over others' rows, so that going along costs little. */
  readonly isOwnAlone: boolean
}

/** Rows of a list that are gone along before all that are sought are gathered; and those where others' are passed over for each. */
const mostPassed = 10_000
const mostAmongOthers = 1_000
/** How many times as many more, where the page would be full by then. */
const further = 3

const sorted = (orderBy: readonly object[]) =>
  Prisma.join(
    orderBy.map((one) => {
      const [[field, direction] = ['', '']] = Object.entries(one)
      return Prisma.raw(`t.${columnOf(field)} ${direction === 'desc' ? 'DESC' : 'ASC'}`)
    }),
  )

const within = ({ where }: PageQuery) => whereSql('t', where as Record<string, unknown>)

const sortedIds = (rows: Prisma.Sql, condition: Prisma.Sql, page: PageQuery, take: Prisma.Sql) => Prisma.sql`
  SELECT t.id FROM (${rows}) t WHERE ${condition} ORDER BY ${sorted(page.orderBy)} LIMIT ${take}`

/** The page as far as it is found along the list: a first stretch, and a second where that is likely to fill it. */
function idsAlong({ along, isOne, isOwnAlone }: Sought, page: PageQuery): Prisma.Sql {
  const { take } = page
  const stretch = (from: number, rows: number, most: Prisma.Sql) => {
    const passed = Prisma.sql`
      SELECT * FROM (${along(within(page))}) t ORDER BY ${sorted(page.orderBy)} LIMIT ${rows}::int OFFSET ${from}::int`
    return sortedIds(passed, isOne, page, most)
  }
  const first = stretch(0, isOwnAlone ? mostPassed : mostAmongOthers, Prisma.sql`${take}::int`)
  if (!isOwnAlone) return first
  const missing = Prisma.sql`(
    SELECT CASE WHEN count(*) * ${1 + further}::int >= ${take}::int THEN ${take}::int - count(*) ELSE 0 END FROM near)`
  return Prisma.sql`
    WITH near AS MATERIALIZED (${first})
    SELECT id FROM near UNION ALL (${stretch(mostPassed, further * mostPassed, missing)})`
}

async function pageIds(db: Reading, sought: Sought, page: PageQuery): Promise<string[]> {
  const ask = async (statement: Prisma.Sql) => (await db.$queryRaw<{ id: string }[]>`${statement}`).map(({ id }) => id)
  if (!sought.areFew) {
    const ids = await ask(idsAlong(sought, page))
    if (ids.length === page.take) return ids
  }
  return ask(sortedIds(sought.gathered, within(page), page, Prisma.sql`${page.take}::int`))
}

/**
 * A page of the sought rows by their ids. Where they are few, they are gathered and sorted. Where many, the list is gone along
 * in its own order until the page is full; only where that passes too many rows, since they are rare there, are all gathered.
 */
export const pageOfSought = async (db: Reading, sought: Sought, page: PageQuery): Promise<PageQuery> => ({
  ...page,
  where: { id: { in: await pageIds(db, sought, page) } },
})
