import { foldText } from '../network/fold-text.ts'

/** Longest token, in characters; what is searched for is cut at the same place. */
export const tokenMax = 32

/** Folded, letters and digits alone: what is stored and what is typed have this form in common. */
export const lettersAndDigits = (text: string): string => foldText(text).replace(/[^\p{L}\p{N}]+/gu, '')

/** A text of letters and digits as a token. */
export const cutToken = (text: string): string =>
  text.length <= tokenMax ? text : [...text].slice(0, tokenMax).join('')

/** Any text as a token. Empty where there is neither letter nor digit. */
export const searchToken = (text: string): string => cutToken(lettersAndDigits(text))

/** Behind every token that begins with this one: the end of a range of text in byte order. */
export const endOfToken = (token: string): string => `${token}\u{10FFFF}`
