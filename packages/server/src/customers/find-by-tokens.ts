import { currentCaller } from '@hubcap/database/door/caller'
import { policyCondition } from '@hubcap/database/policies/policy-condition'
import { policyPlaces } from '@hubcap/database/policies/policy-places'
import { Prisma } from '@hubcap/database/prisma'
import { endOfToken } from '@hubcap/rules/customers/search-token'

/**
 * How many tokens are looked at. Of a single word so many are taken. Of several words, those of the rarest: all where it
 * begins fewer; where it begins more, each word is common, and so are mostly those who have both: the first of them are
 * found all the same.
 */
export type Bound = { readonly ofOne: number; readonly ofRarest: number }

const tenantId = () => Prisma.sql`${currentCaller().actor.tenantId}::uuid`

const begins = (token: Prisma.Sql, word: Prisma.Sql) =>
  Prisma.sql`${token} >= ${word} AND ${token} < ${word} || ${endOfToken('')}`

/** The tokens that begin with a word in the caller's places, in the order of an index: no more are read than are taken. */
function tokensOf(word: Prisma.Sql, take: number): Prisma.Sql {
  const places = policyPlaces('customer_token')
  const own = places ? Prisma.sql`AND t.${Prisma.raw(places.column)} = place.id` : Prisma.empty
  const tokens = Prisma.sql`
    SELECT t.customer_id, t.token FROM customer_token t
    WHERE t.tenant_id = ${tenantId()} ${own} AND ${begins(Prisma.sql`t.token`, word)}
    ORDER BY t.token LIMIT ${take}::int`
  if (!places) return tokens
  return Prisma.sql`
    SELECT own.customer_id, own.token
    FROM unnest(${[...places.ids]}::uuid[]) AS place(id) CROSS JOIN LATERAL (${tokens}) own`
}

/** Whether a customer has a token that begins with each of the words but one. */
const hasOthers = (words: readonly string[]) => Prisma.sql`
  NOT EXISTS (
    SELECT FROM unnest(${[...words]}::text[]) AS other(word)
    WHERE other.word <> candidate.word AND NOT EXISTS (
      SELECT FROM customer_token t
      WHERE t.tenant_id = ${tenantId()} AND t.customer_id = candidate.customer_id
        AND ${begins(Prisma.sql`t.token`, Prisma.sql`other.word`)}))`

/** The word that begins the fewest tokens, and how many, as far as they are counted: (word, tokens). */
const rarestOf = (words: readonly string[], most: number) => Prisma.sql`
  SELECT given.word, (SELECT count(*) FROM (${tokensOf(Prisma.sql`given.word`, most)}) counted) AS tokens
  FROM unnest(${[...words]}::text[]) AS given(word) ORDER BY tokens, length(given.word) DESC LIMIT 1`

/** Tokens that the rarest of the words begins, or `most` where it begins more: a single number. */
export const rarityOf = (words: readonly string[], most: number): Prisma.Sql =>
  Prisma.sql`SELECT rarest.tokens FROM (${rarestOf(words, most)}) rarest`

/**
 * Customers with every one of the words: (customer_id, token), in the order of the rarest word's tokens, a customer perhaps
 * more than once.
 */
export function customersOf(words: readonly string[], bound: Bound): Prisma.Sql {
  const [word = ''] = words
  if (words.length === 1) return tokensOf(Prisma.sql`${word}::text`, bound.ofOne)
  return Prisma.sql`
    SELECT candidate.customer_id, candidate.token
    FROM (
      SELECT rarest.word, found.customer_id, found.token
      FROM (${rarestOf(words, bound.ofRarest)}) rarest
      CROSS JOIN LATERAL (${tokensOf(Prisma.sql`rarest.word`, bound.ofRarest)}) found
      ORDER BY found.token OFFSET 0
    ) candidate
    WHERE ${hasOthers(words)}`
}

/** Whether a customer has a token that begins with the word, in the caller's places: looked up for one at a time. */
const hasWord = (word: Prisma.Sql, customerId: Prisma.Sql) => Prisma.sql`EXISTS (
  SELECT FROM customer_token k
  WHERE ${policyCondition('customer_token', 'k')} AND k.customer_id = ${customerId} AND ${begins(Prisma.sql`k.token`, word)} OFFSET 0)`

/**
 * Whether the customer whose id stands there has each of the words; nobody has what isn't one, such as a percent sign.
 * The planner doesn't see them: of a word that it takes to be rare it would read all the place's tokens, for each customer
 * anew, instead of the customer's.
 */
export function hasWords(words: readonly string[], customerId: Prisma.Sql): Prisma.Sql {
  if (words.length === 0) return Prisma.sql`false`
  return Prisma.join(
    words.map((word) => hasWord(Prisma.sql`(SELECT ${word}::text)`, customerId)),
    ' AND ',
  )
}

/** Files of which it is asked whose customers have a word: a common one stands among them often enough to be compared. */
const someFiles = 500

/** Common words, the rarest first as far as some of the caller's customers tell: (word). */
export const rarestFirst = (words: readonly string[]): Prisma.Sql => Prisma.sql`
  SELECT given.word
  FROM unnest(${[...words]}::text[]) AS given(word) CROSS JOIN LATERAL (
    SELECT count(*) AS customers
    FROM (SELECT f.customer_id FROM customer_file f WHERE ${policyCondition('customer_file', 'f')} LIMIT ${someFiles}::int) one
    WHERE ${hasWord(Prisma.sql`given.word`, Prisma.sql`one.customer_id`)}) found
  ORDER BY found.customers, length(given.word) DESC`

/**
 * All customers with every one of the words in the caller's places: (id), at the cost of all tokens that the first begins,
 * each of whose customers is asked for the others.
 */
export function everyoneWith([first = '', ...others]: readonly string[]): Prisma.Sql {
  const withFirst = Prisma.sql`
    SELECT DISTINCT k.customer_id AS id FROM customer_token k
    WHERE ${policyCondition('customer_token', 'k')} AND ${begins(Prisma.sql`k.token`, Prisma.sql`${first}::text`)}`
  if (others.length === 0) return withFirst
  return Prisma.sql`SELECT one.id FROM (${withFirst}) one WHERE ${hasWords(others, Prisma.sql`one.id`)}`
}
