import { splitPinyin } from '@hubcap/rules/network/split-pinyin'
import { holding, literally } from './search-words.ts'

/** w% x% m: names whose syllables begin so. Prisma hands a pattern on as it is. */
const initials = (word: string) => (/^[a-z]{2,8}$/.test(word) ? [[...word].join('% ')] : [])

const begins = (field: string, text: string) => ({ [field]: { startsWith: text, mode: 'insensitive' } })
/** Where the key begins, or any syllable of it. */
const keyHas = (pattern: string) => [{ nameKey: { startsWith: pattern } }, { nameKey: { contains: ` ${pattern}` } }]

/** Names that hold a word, whose pinyin has it at the beginning of a syllable or by its initials; or numbers that begin so. */
const oneWord = (word: string, codeField: string) => {
  const key = word.toLowerCase()
  return {
    OR: [
      { name: holding(word) },
      ...[literally(key), ...splitPinyin(key), ...initials(key)].flatMap(keyHas),
      begins(codeField, literally(word)),
    ],
  }
}

/**
 * Rows that have the words: all of them together as they are written, or each of them somewhere in the name, its pinyin or
 * the number. For lists that are small enough to be looked through.
 */
export function nameSearch(search: string | null | undefined, codeField: string): object {
  const text = search?.normalize('NFKC').trim()
  if (!text) return {}
  const words = text.split(/\s+/).slice(0, 4)
  const each = { AND: words.map((word) => oneWord(word, codeField)) }
  return words.length === 1 ? each : { OR: [oneWord(text, codeField), each] }
}

/** A filter of Prisma's for a list given or left out. */
export const oneOf = (values: readonly string[] | null | undefined) => (values ? { in: [...values] } : undefined)
