import type { Locale } from '../tenancy/locale.ts'

const tags: Record<Locale, string> = { zh: 'zh-CN', en: 'en' }
const formats = new Map<string, Intl.NumberFormat>()

type Style = 'exact' | 'short'

function formatOf(locale: Locale, currency: string, style: Style): Intl.NumberFormat {
  const key = `${locale} ${currency} ${style}`
  const known = formats.get(key)
  if (known) return known
  const made = new Intl.NumberFormat(tags[locale], {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    ...(style === 'short' ? { notation: 'compact', maximumFractionDigits: 1 } : {}),
  })
  formats.set(key, made)
  return made
}

/** How many digits stand after a currency's point: 2 for CNY, 0 for JPY. Throws RangeError for no currency code. */
export const fractionDigits = (currency: string): number =>
  formatOf('en', currency, 'exact').resolvedOptions().maximumFractionDigits ?? 2

/** Minor units as a plain decimal, 123450 → 1234.50, for fields and files. It never passes through a fraction. */
export function moneyText(minor: number, currency: string): string {
  const digits = fractionDigits(currency)
  const all = String(Math.abs(minor)).padStart(digits + 1, '0')
  const sign = minor < 0 ? '-' : ''
  return digits === 0 ? `${sign}${all}` : `${sign}${all.slice(0, -digits)}.${all.slice(-digits)}`
}

/** Minor units to the last digit, with the currency's sign: ¥1,234.50 */
export function formatMoney(minor: number, currency: string, locale: Locale): string {
  return formatOf(locale, currency, 'exact').format(moneyText(minor, currency) as `${number}`)
}

/** Minor units at a glance: ¥126.6万, ¥1.2亿 in Chinese, ¥1.3M in English; below ten thousand to the last digit. */
export function formatMoneyShort(minor: number, currency: string, locale: Locale): string {
  const tenThousand = 10_000 * 10 ** fractionDigits(currency)
  if (Math.abs(minor) < tenThousand) return formatMoney(minor, currency, locale)
  return formatOf(locale, currency, 'short').format(moneyText(minor, currency) as `${number}`)
}
