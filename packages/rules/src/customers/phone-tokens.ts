import { parsePhoneNumberFromString } from 'libphonenumber-js/min'

const lastDigits = (digits: string): string[] => [digits.slice(-8), digits.slice(-4)]

/** +8613800138000 is dialled 13800138000, +862885123456 as 02885123456, +864008001234 as 4008001234. */
function mainlandNumbers(national: string): string[] {
  return /^(?:1[3-9]|[48]00)/.test(national) ? [national] : [`0${national}`, national]
}

/**
 * By what a phone is looked for: the number as it is dialled in its own country, its last eight digits and its last four;
 * of a foreign one the number with its country, too.
 *
 * phoneKey: E.164, or null; then the digits of the phone as it was written are all there is.
 */
export function phoneTokens(phoneKey: string | null, written: string | null): string[] {
  if (!phoneKey) {
    const digits = (written ?? '').normalize('NFKC').replace(/\D/g, '')
    return digits.length < 4 ? [] : [digits, ...lastDigits(digits)]
  }
  const digits = phoneKey.slice(1)
  if (phoneKey.startsWith('+86')) return [...mainlandNumbers(digits.slice(2)), ...lastDigits(digits)]
  const national = parsePhoneNumberFromString(phoneKey)?.nationalNumber
  return [...(national ? [national] : []), digits, ...lastDigits(digits)]
}
