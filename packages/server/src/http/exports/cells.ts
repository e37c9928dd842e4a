import { moneyText } from '@hubcap/rules/sales/money-format'
import { wallClock } from '@hubcap/rules/sales/sold-on'
import type { Text } from '@hubcap/words/text'
import type { CsvCell } from '../csv-line.ts'
import type { Reader } from './list-export.ts'

/** A word of a closed list in the reader's language; one that has no text as it is. */
export const termCell = (terms: Readonly<Record<string, Text>>, word: string, { locale }: Reader): CsvCell =>
  terms[word]?.[locale] ?? word

/** Minor units as a decimal of the chain's currency, without its sign, so that a spreadsheet adds it up. */
export const moneyCell = (minor: bigint, { currency }: Reader): CsvCell => ({
  number: moneyText(Number(minor), currency),
})

/** A day as the database keeps it: YYYY-MM-DD. */
export const dayCell = (day: Date | null): CsvCell => day && { number: day.toISOString().slice(0, 10) }

/** A moment on the chain's wall: YYYY-MM-DD HH:MM:SS. */
export function momentCell(moment: Date | null, { timeZone }: Reader): CsvCell {
  if (!moment) return null
  const { day, time } = wallClock(moment, timeZone)
  return { number: `${day} ${time}` }
}

export const degreesCell = (degrees: number | null): CsvCell => (degrees === null ? null : { number: String(degrees) })
