import type { Reading } from '@hubcap/database/door/database'
import { searchWords } from '@hubcap/rules/customers/search-words'
import { findByPlate } from './find-by-plate.ts'
import { type Bound, customersOf, rarestFirst, rarityOf } from './find-by-tokens.ts'

/**
 * A search in a list. few: the ids of all customers who have the words, where the rarest word begins few tokens; null
 * where every word is common; then the first of the words is the rarest.
 */
export type CustomerSearch = { readonly words: readonly string[]; readonly few: readonly string[] | null }

/** Half a percent of a million customers: where a word is more common, a page is soon filled by going along the list. */
export const few = 5000
export const ofFew: Bound = { ofOne: few, ofRarest: few }

async function inOrder(db: Reading, words: readonly string[]): Promise<readonly string[]> {
  if (words.length === 1) return words
  const found = await db.$queryRaw<{ word: string }[]>`${rarestFirst(words)}`
  return found.map(({ word }) => word)
}

/** What a text means in a list of customers, or of what is theirs. Null where nothing is searched for. */
export async function customerSearch(db: Reading, text: string | null | undefined): Promise<CustomerSearch | null> {
  if (!text?.trim()) return null
  const words = searchWords(text)
  const ofPlate = await findByPlate(db, text)
  if (ofPlate) return { words, few: [ofPlate] }
  if (words.length === 0) return { words, few: [] }
  const [rarest] = await db.$queryRaw<{ tokens: bigint }[]>`${rarityOf(words, few)}`
  if (Number(rarest?.tokens ?? 0) >= few) return { words: await inOrder(db, words), few: null }
  const found = await db.$queryRaw<{ id: string }[]>`
    SELECT DISTINCT found.customer_id AS id FROM (${customersOf(words, ofFew)}) found`
  return { words, few: found.map(({ id }) => id) }
}
