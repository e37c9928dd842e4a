import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/min'

/**
 * National numbers of the mainland: mobile, landline with area code (one digit of 10, 2x, or three digits), 400 and 800.
 * The smallest metadata only knows lengths, and would take a mobile number that lacks its last digit for a valid one.
 */
const mainland = /^(?:1[3-9]\d{9}|(?:10|2\d)\d{8}|[3-9]\d{2}\d{7,8}|[48]00\d{7})$/

const extension = /\s*转\s*(?=\d{1,6}$)/

/**
 * One key for one phone, in E.164, however it is written: blanks, dashes, brackets, full-width digits, words around it,
 * with +86, 0086, 86 or without. An extension is left out. Null where it is no valid number, or more than one.
 *
 * defaultCountry: where a number without a country's prefix is taken to be.
 */
export function phoneKey(written: string, defaultCountry: CountryCode | null): string | null {
  const text = written.normalize('NFKC').trim().replace(extension, ' ext. ')
  const found = parsePhoneNumberFromString(text, defaultCountry ? { defaultCountry } : {})
  if (!found?.isValid()) return null
  if (found.country === 'CN' && !mainland.test(found.nationalNumber)) return null
  return found.number
}
