import { currentCaller } from '@hubcap/database/door/caller'
import type { Reading } from '@hubcap/database/door/database'
import { Prisma } from '@hubcap/database/prisma'
import { searchToken } from '@hubcap/rules/customers/search-token'
import { searchWords } from '@hubcap/rules/customers/search-words'
import { findByPlate } from '../customers/find-by-plate.ts'
import { type Bound, customersOf } from '../customers/find-by-tokens.ts'
import { columnOf } from '../graphql/where-sql.ts'

type Customer = Prisma.CustomerGetPayload<object>

/** More than a few: some customers have several tokens that begin so, and those called so come first. */
const bound: Bound = { ofOne: 60, ofRarest: 1000 }

const columns = Object.values(Prisma.CustomerScalarFieldEnum)
const fields = Prisma.raw(columns.map((field) => `c.${columnOf(field)} AS "${field}"`).join(', '))

/** 张伟 typed as "zhang wei" begins one token: who is called so comes before those who have the words apart. */
function foundIn(words: readonly string[]): Prisma.Sql {
  const apart = Prisma.sql`SELECT apart.customer_id, apart.token, 1 AS place FROM (${customersOf(words, bound)}) apart`
  if (words.length === 1) return apart
  const phrase = searchToken(words.join(''))
  return Prisma.sql`
    SELECT together.customer_id, together.token, 0 AS place FROM (${customersOf([phrase], bound)}) together
    UNION ALL ${apart}`
}

const startsSo = ({ name, nameKey }: Customer, phrase: string) =>
  searchToken(name).startsWith(phrase) || nameKey.replaceAll(' ', '').startsWith(phrase) ? 0 : 1

/**
 * The caller's customers by a full plate, or by name, pinyin, number or part of a phone: those whose name begins so first.
 * The cost doesn't grow with the chain.
 */
export async function searchCustomers(db: Reading, text: string, most: number): Promise<Customer[]> {
  const ofPlate = await findByPlate(db, text)
  if (ofPlate) return db.customer.findMany({ where: { id: ofPlate } })
  const words = searchWords(text)
  if (words.length === 0) return []
  const rows = await db.$queryRaw<Customer[]>`
    WITH found AS MATERIALIZED (
      SELECT * FROM (${foundIn(words)}) found LIMIT ${2 * bound.ofOne}::int
    ), chosen AS MATERIALIZED (
      SELECT customer_id, min(place) AS place, min(token) AS token FROM found GROUP BY customer_id
    )
    SELECT ${fields} FROM chosen JOIN customer c
      ON c.tenant_id = ${currentCaller().actor.tenantId}::uuid AND c.id = chosen.customer_id
    ORDER BY chosen.place, chosen.token, c.id`
  const phrase = searchToken(words.join(''))
  return rows.toSorted((a, b) => startsSo(a, phrase) - startsSo(b, phrase)).slice(0, most)
}
