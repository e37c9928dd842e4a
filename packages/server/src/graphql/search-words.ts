/** What was searched for, in the form that is compared; undefined where nothing was. */
export const searchWords = (search: string | null | undefined): string | undefined =>
  search?.normalize('NFKC').trim() || undefined

/** A filter of Prisma's for texts that hold the words somewhere. */
export const holding = (words: string) => ({ contains: words, mode: 'insensitive' as const })
