import type { CountryCode } from './country.ts'

/** 京A12345, 沪AD12345 (a battery's), 粤B12345F (its older kind), 粤Z1234港, 浙A1234学; letters I and O aren't used. */
const mainland = /^[\u4e00-\u9fa5][A-HJ-NP-Z](?:[A-HJ-NP-Z0-9]{5,6}|[A-HJ-NP-Z0-9]{4}[挂学警港澳领使])$/

/** Of any other country: at least one digit, so that a word is no plate. */
const foreign = /^(?=.*\d)[\p{Script=Han}A-Z0-9]{2,12}$/u

/**
 * One key for one plate, however it is written: small letters, full-width ones, blanks, dots and dashes between them.
 * Null where it can be no plate of that country.
 */
export function plateKey(written: string, country: CountryCode | null): string | null {
  const key = written
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s.·•・\-\u2010-\u2015\u2212]/g, '')
  return (country === 'CN' ? mainland : foreign).test(key) ? key : null
}

/** The key of a text that may be a plate of any country; null for a word or a phone, which have no letter beside digits. */
export function writtenPlateKey(text: string): string | null {
  const key = plateKey(text, 'CN') ?? plateKey(text, null)
  return key && /\p{L}/u.test(key) ? key : null
}

/** As much as the log keeps of a plate: 浙A12345 → 浙A***45. */
export const maskPlate = (key: string): string => `${key.slice(0, 2)}***${key.slice(-2)}`
