import { code } from '../input/code.ts'
import { checkParams, issue } from '../input/issue.ts'
import { isMasked } from '../input/mask-phone.ts'
import { name, shortText } from '../input/text.ts'
import { divisionCode, latitude, longitude } from '../network/store-fields.ts'
import { parseMoney } from '../sales/parse-money.ts'
import { bySchema, type ReadCell } from './import-field.ts'
import { readDay, readMoment, type WrittenMoment } from './read-date.ts'

/** Nobody sells a card of more. */
const mostUses = 100_000

export const nameCell = bySchema(name)
export const codeCell = bySchema(code)
export const lineCell = bySchema(shortText)
export const phoneCell = bySchema(shortText.refine((text) => !isMasked(text), checkParams('masked_phone')))
export const divisionCell = bySchema(divisionCode)
export const dayCell: ReadCell<string> = (text) => readDay(text)

/** A moment that has been: of something that the file says has happened. */
export const pastMomentCell: ReadCell<WrittenMoment> = (text, context) => {
  const read = readMoment(text)
  return 'day' in read && read.day > context.today ? issue('in_future') : read
}

/** A day that has been. */
export const pastDayCell: ReadCell<string> = (text, context) => {
  const read = readDay(text)
  return typeof read === 'string' && read > context.today ? issue('in_future') : read
}

/** How many of something, from 0 on. */
export const countCell: ReadCell<number> = (text) => {
  const digits = text.normalize('NFKC').replace(/[,\s]/g, '')
  if (!/^[-+]?\d+(\.\d+)?$/.test(digits)) return issue('not_a_number')
  const count = Number(digits)
  if (!Number.isInteger(count)) return issue('not_an_integer')
  if (count < 0) return issue('too_small', { min: '0' })
  return count > mostUses ? issue('too_large', { max: String(mostUses) }) : count
}

export const moneyCell: ReadCell<number> = (text, context) => {
  const read = parseMoney(text, context.currency)
  return read.ok ? read.minor : read.issue
}

const degrees =
  (schema: typeof longitude): ReadCell<number> =>
  (text) => {
    const read = schema.safeParse(/^[-+]?\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN)
    return read.success ? read.data : issue('invalid_coordinates')
  }

export const longitudeCell = degrees(longitude)
export const latitudeCell = degrees(latitude)
