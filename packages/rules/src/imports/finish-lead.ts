import type { CountryCode } from '../customers/country.ts'
import { phoneKey } from '../customers/phone-key.ts'
import { plateKey } from '../customers/plate-key.ts'
import { type ImportProblem, problem } from './problem-codes.ts'

type Values = Record<string, unknown>

const keyOf = (value: unknown, read: (text: string) => string | null) =>
  typeof value === 'string' ? read(value) : null

/** What a lead's row tells by its cells taken together: somebody without phone and plate can't be found again. */
export function finishLead(values: Values, country: CountryCode | null): { values: Values; problems: ImportProblem[] } {
  const { phone, plate } = values
  const keys = {
    phoneKey: keyOf(phone, (text) => phoneKey(text, country)),
    plateKey: keyOf(plate, (text) => plateKey(text, country)),
  }
  return {
    values: { ...values, ...keys },
    problems: [
      ...(phone && keys.phoneKey === null ? [problem('phone', 'invalid_phone')] : []),
      ...(plate && keys.plateKey === null ? [problem('plate', 'invalid_plate')] : []),
      ...(phone === null && plate === null ? [problem('phone', 'required')] : []),
    ],
  }
}
