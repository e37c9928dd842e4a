import { searchToken } from './search-token.ts'

/** Further words than these are not looked at. */
export const mostWords = 4

const chineseBeforeDigit = /(?<=\p{Script=Han})(?=\d)|(?<=\d)(?=\p{Script=Han})/gu

/**
 * A phone or number as people type it: blanks, dashes and brackets between digits. The mainland's prefix is left out, as
 * tokens have none; a bare 86 counts as one only where the rest is a whole mobile number, 00 only where enough follows to be
 * more than a phone's last digits.
 */
function digitsOf(text: string): string | null {
  const compact = text.normalize('NFKC').replace(/[\s()\-‐‑–—.]/g, '')
  if (!/^\+?\d{2,}$/.test(compact)) return null
  return compact.replace(/^(?:\+86|0086|86(?=1[3-9]\d{9}$))(?=\d)|^\+|^00(?=[1-9]\d{8})/, '')
}

/** The words that must all be found, as tokens begin: 「王 8000」 are two, "138 0013 8000" is one. None: nothing is searched. */
export function searchWords(text: string | null | undefined): string[] {
  const digits = digitsOf(text ?? '')
  if (digits) return [searchToken(digits)]
  const words = (text ?? '').replace(chineseBeforeDigit, ' ').split(/[\s,，、;；]+/u)
  return [...new Set(words.map(searchToken).filter(Boolean))].slice(0, mostWords)
}
