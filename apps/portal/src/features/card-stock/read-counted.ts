export type CountedRange = { first: string; last: string | null }

/** What was counted, a line each: one number, or the first and the last with a dash or a blank between them. */
export const readCounted = (text: string): CountedRange[] =>
  text
    .split(/[\n,，;；]+/)
    .map((line) => line.normalize('NFKC').trim())
    .filter((line) => line !== '')
    .map((line) => {
      const [first = '', last] = line.split(/\s*[-–—~至到]\s*|\s+/).filter((part) => part !== '')
      return { first, last: last ?? null }
    })
