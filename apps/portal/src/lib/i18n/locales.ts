import { type Locale, localeOfTag, locales } from '@hubcap/rules/tenancy/locale'

export { type Locale, locales }

export const localeCookie = 'hubcap-locale'

/** What pages say about their language, for screen readers and hyphenation. */
export const languageTag: Record<Locale, string> = { zh: 'zh-CN', en: 'en' }

export const asLocale = (value: string | null | undefined): Locale | null =>
  locales.find((locale) => locale === value) ?? null

/** The first language of an Accept-Language header that we speak; Chinese where we speak none of them. */
export function localeFromHeader(header: string | null): Locale {
  const wanted = (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...rest] = part.split(';')
      const weight = rest.find((one) => one.trim().startsWith('q='))
      return { locale: localeOfTag(tag), weight: weight ? Number(weight.trim().slice(2)) || 0 : 1 }
    })
    .filter(({ locale, weight }) => locale && weight > 0)
    .sort((a, b) => b.weight - a.weight)
  return wanted[0]?.locale ?? locales[0]
}
