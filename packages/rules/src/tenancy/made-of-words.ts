/** Fewer letters and digits than this beside the words that everybody knows aren't a password. */
const leastOwn = 8

const folded = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

/** Shorter words are parts of too many others. Of Chinese, two characters are a word. */
const isWord = (text: string) => text.length >= (/\p{Script=Han}/u.test(text) ? 2 : 3)

/**
 * Whether little is left of a password without the words that whoever guesses begins with: the chain's name and address, the
 * login, the product's name. However they are written: in capitals, with signs between.
 */
export function madeOfWords(password: string, words: readonly (string | null)[]): boolean {
  const own = folded(password)
  const known = words.flatMap((word) => (word ?? '').split(/[\s@.\-_]+/)).map(folded)
  const longestFirst = [...new Set(known.filter(isWord))].toSorted((a, b) => b.length - a.length)
  const left = longestFirst.reduce((text, word) => text.replaceAll(word, ''), own)
  return left !== own && left.length < leastOwn
}
