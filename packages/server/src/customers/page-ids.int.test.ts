import { openDatabase } from '@hubcap/database/door/database'
import { Prisma } from '@hubcap/database/prisma'
import { testDatabase } from '@hubcap/testing/database'
import { smallNetwork } from '@hubcap/testing/small-network'
import { afterAll, expect, test } from 'vitest'
import { pageOfSought } from './page-ids.ts'

const urls = await testDatabase()
const database = openDatabase({ url: urls.app })
const { actors } = await smallNetwork(database, 'red')
afterAll(() => database.close())

const take = 51

/** A list of sixty thousand rows of which one in so many is sought. gathered: as if only the first were. */
const soughtOne = (inSoMany: number, isOwnAlone: boolean) => ({
  areFew: false,
  isOwnAlone,
  isOne: Prisma.sql`t.rank % ${inSoMany}::int = 0`,
  along: (condition: Prisma.Sql) => Prisma.sql`
    SELECT * FROM (SELECT rank, lpad(rank::text, 32, '0')::uuid AS id FROM generate_series(1, 60000) AS rank) t WHERE ${condition}`,
  gathered: Prisma.sql`SELECT 1 AS rank, lpad('1', 32, '0')::uuid AS id`,
})

async function ranksFound(inSoMany: number, isOwnAlone: boolean): Promise<number[]> {
  const page = { where: {}, orderBy: [{ rank: 'asc' }, { id: 'asc' }], take }
  const { where } = await database
    .asActor(actors.hq_admin)
    .read((db) => pageOfSought(db, soughtOne(inSoMany, isOwnAlone), page))
  return (where as { id: { in: string[] } }).id.in.map((id) => Number(id.replaceAll('-', '')))
}

const everyNth = (nth: number) => Array.from({ length: take }, (_, at) => (at + 1) * nth)

test.each([
  ['within the first stretch', 150],
  ['over both stretches', 500],
])('a page is filled %s, in the order of the list', async (_, nth) => {
  expect(await ranksFound(nth, true)).toEqual(everyNth(nth))
})

test.each([
  ['few are found in the first stretch', 900, true],
  ['the second, though likely, isn’t enough', 790, true],
  ['the list passes over others’ rows', 500, false],
])('all are gathered where %s', async (_, nth, isOwnAlone) => {
  expect(await ranksFound(nth, isOwnAlone)).toEqual([1])
})
