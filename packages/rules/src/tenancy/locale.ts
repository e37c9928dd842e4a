/** Languages of the product, the first being the one it was written in. */
export const locales = ['zh', 'en'] as const
export type Locale = (typeof locales)[number]

/** The product's language for a language tag such as zh-CN or en-US; null where it has none. */
export function localeOfTag(tag: string): Locale | null {
  const language = tag.trim().toLowerCase().split(/[-_]/)[0]
  return locales.find((locale) => locale === language) ?? null
}
