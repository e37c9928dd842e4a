import { foldText } from '../network/fold-text.ts'

/** Longest token, in characters; what is searched for is cut at the same place. */
export const tokenMax = 32

/** One form for what is stored and what is typed: folded, letters and digits alone, cut. Empty where there are none. */
export const searchToken = (text: string): string =>
  [...foldText(text).replace(/[^\p{L}\p{N}]+/gu, '')].slice(0, tokenMax).join('')

/** Behind every token that begins with this one: the end of a range of text in byte order. */
export const endOfToken = (token: string): string => `${token}\u{10FFFF}`
