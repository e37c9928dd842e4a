/** What was searched for, in the form that is compared; undefined where nothing was. */
export const searchWords = (search: string | null | undefined): string | undefined =>
  search?.normalize('NFKC').trim() || undefined

/** Text in a pattern of LIKE: Prisma would take what a person typed for a pattern of its own. */
export const literally = (text: string): string => text.replace(/[\\%_]/g, (sign) => `\\${sign}`)

/** A filter of Prisma's for texts that hold the words somewhere. */
export const holding = (words: string) => ({ contains: literally(words), mode: 'insensitive' as const })
