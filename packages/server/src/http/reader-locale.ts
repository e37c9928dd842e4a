import type { IncomingMessage } from 'node:http'
import { type Locale, localeOfTag, locales } from '@hubcap/rules/tenancy/locale'

/** The reader's language: as the address says, else the first of the browser's that the product has. */
export function readerLocale(incoming: IncomingMessage, url: URL): Locale {
  const accepted = (incoming.headers['accept-language'] ?? '').split(',').map((range) => range.split(';')[0] ?? '')
  const tags = [url.searchParams.get('locale') ?? '', ...accepted]
  return tags.map(localeOfTag).find((locale) => locale !== null) ?? locales[0]
}
