import { moneyText } from '@hubcap/rules/sales/money-format'
import { wallClock } from '@hubcap/rules/sales/sold-on'
import { type PhoneOf, phoneFor } from '@hubcap/rules/tenancy/sees-phone'
import type { Text } from '@hubcap/words/text'
import type { ListReader, Reader } from './list-export.ts'
import type { Cell } from './table-cell.ts'

/** A word of a closed list in the reader's language; one that has no text as it is. */
export const termCell = (terms: Readonly<Record<string, Text>>, word: string, { locale }: Reader): Cell =>
  terms[word]?.[locale] ?? word

/** A person's phone as far as the reader may have it in a file. */
export const phoneCell = (phone: string | null, whose: PhoneOf, { role, takesPhones }: ListReader): Cell =>
  takesPhones ? phone : phoneFor(role, whose, phone)

/** Minor units as a decimal of the chain's currency, without its sign, so that a spreadsheet adds it up. */
export const moneyCell = (minor: bigint | null, { currency }: Reader): Cell =>
  minor === null ? null : { number: moneyText(Number(minor), currency), look: 'money' }

/** A day as the database keeps it: YYYY-MM-DD. */
export const dayCell = (day: Date | null): Cell => day && { number: day.toISOString().slice(0, 10), look: 'day' }

/** A moment on the chain's wall: YYYY-MM-DD HH:MM:SS. */
export function momentCell(moment: Date | null, { timeZone }: Reader): Cell {
  if (!moment) return null
  const { day, time } = wallClock(moment, timeZone)
  return { number: `${day} ${time}`, look: 'moment' }
}

export const countCell = (count: number | null): Cell => (count === null ? null : { number: String(count) })

export const degreesCell = (degrees: number | null): Cell => (degrees === null ? null : { number: String(degrees) })
