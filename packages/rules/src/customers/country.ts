import type { CountryCode } from 'libphonenumber-js/min'
import { getCountries, isSupportedCountry } from 'libphonenumber-js/min'

export type { CountryCode }

/** The country whose money it is: CNY → CN. Null for a currency of many countries, such as EUR. */
export function countryOfCurrency(currency: string): CountryCode | null {
  const country = currency.slice(0, 2).toUpperCase()
  return isSupportedCountry(country) ? country : null
}

const written: Record<string, CountryCode> = {
  usa: 'US',
  uk: 'GB',
  england: 'GB',
  korea: 'KR',
  uae: 'AE',
  holland: 'NL',
  czechia: 'CZ',
  中国大陆: 'CN',
  香港: 'HK',
  澳门: 'MO',
  台湾: 'TW',
}

const fold = (name: string) => name.normalize('NFKC').toLowerCase().replace(/[\s.]/g, '')

let codeByName: Map<string, CountryCode> | undefined

/** Chinese and English names of every country; made once, at the first question. */
function names(): Map<string, CountryCode> {
  if (codeByName) return codeByName
  codeByName = new Map()
  for (const locale of ['en', 'zh-CN']) {
    const display = new Intl.DisplayNames(locale, { type: 'region' })
    for (const country of getCountries()) codeByName.set(fold(display.of(country) ?? country), country)
  }
  for (const country of getCountries()) codeByName.set(country.toLowerCase(), country)
  for (const [name, country] of Object.entries(written)) codeByName.set(name, country)
  return codeByName
}

/** The country that a person wrote: Germany, 德国, DE, UK. Null where none is meant. */
export const countryOfName = (name: string): CountryCode | null => names().get(fold(name)) ?? null
