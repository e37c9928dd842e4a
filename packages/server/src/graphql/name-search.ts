import { holding, searchWords } from './search-words.ts'

/** Rows whose name holds the words, whose pinyin begins with them, or whose number does. */
export function nameSearch(search: string | null | undefined, codeField: string): object {
  const words = searchWords(search)
  if (!words) return {}
  return {
    OR: [
      { name: holding(words) },
      { nameKey: { startsWith: words.toLowerCase() } },
      { [codeField]: { startsWith: words, mode: 'insensitive' } },
    ],
  }
}

/** A filter of Prisma's for a list given or left out. */
export const oneOf = (values: readonly string[] | null | undefined) => (values ? { in: [...values] } : undefined)
