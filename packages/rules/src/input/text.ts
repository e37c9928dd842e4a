import { z } from 'zod'
import { checkParams } from './issue.ts'

/** Control characters, line separators, lone surrogates and the marks that turn the direction of what follows. */
const forbiddenInLine = /[\p{Cc}\p{Cs}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u
const forbiddenInText = /[^\P{Cc}\n\t]|[\p{Cs}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u

/** Code points, as Postgres counts char_length: an emoji of several joined ones counts as many. */
export const lengthOf = (text: string) => [...text].length

const cleanLine = (written: string) => written.normalize('NFC').trim()
const cleanText = (written: string) => written.replace(/\r\n?/g, '\n').normalize('NFC').trim()

const line = (max: number) =>
  z
    .string()
    .overwrite(cleanLine)
    .refine((text) => text !== '', { ...checkParams('required'), abort: true })
    .refine((text) => !forbiddenInLine.test(text), { ...checkParams('control_character'), abort: true })
    .refine((text) => lengthOf(text) <= max, checkParams('too_long', { max }))

/** A name of a person, a place or a thing: one line, 1 to 120 code points. Emoji are welcome. */
export const nameMax = 120
export const name = line(nameMax)

/** A shorter name, of at most so many code points. */
export const nameUpTo = (max: number) => name.refine((text) => lengthOf(text) <= max, checkParams('too_long', { max }))

/** One line of at most 200 code points: an address, a department, a territory. */
export const shortText = line(200)

/** Several lines, at most 2,000 code points: notes, a reason. */
export const longText = z
  .string()
  .overwrite(cleanText)
  .refine((text) => text !== '', { ...checkParams('required'), abort: true })
  .refine((text) => !forbiddenInText.test(text), { ...checkParams('control_character'), abort: true })
  .refine((text) => lengthOf(text) <= 2000, checkParams('too_long', { max: 2000 }))

/** What a search box holds; never refused for its letters, only for its length. */
export const searchText = z
  .string()
  .overwrite(cleanLine)
  .refine((text) => lengthOf(text) <= 100, checkParams('too_long', { max: 100 }))
