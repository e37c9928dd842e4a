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
}

/** Rows of a list that are gone along before all that are sought are gathered. */
const mostPassed = 10_000

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

async function pageIds(db: Reading, sought: Sought, page: PageQuery): Promise<string[]> {
  if (!sought.areFew) {
    const passed = Prisma.sql`
      SELECT * FROM (${sought.along(within(page))}) t ORDER BY ${sorted(page.orderBy)} LIMIT ${mostPassed}::int`
    const ids = await idsOf(db, passed, sought.isOne, page)
    if (ids.length === page.take) return ids
  }
  return idsOf(db, sought.gathered, within(page), page)
}

/**
 * A page of the sought rows by their ids. Where they are few, they are gathered and sorted. Where many, the list is gone along
 * in its own order until the page is full; only where that passes too many rows, since they lie at its other end, are all
 * gathered.
 */
export const pageOfSought = async (db: Reading, sought: Sought, page: PageQuery): Promise<PageQuery> => ({
  ...page,
  where: { id: { in: await pageIds(db, sought, page) } },
})
