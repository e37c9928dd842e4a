import type { ParamKind } from '@hubcap/rules/input/params'
import { formatMoney } from '@hubcap/rules/sales/money-format'
import type { Locale } from '@hubcap/rules/tenancy/locale'
import { fill } from './placeholders.ts'
import { fieldTerm } from './terms/field.ts'
import { importUseTerms } from './terms/import-use.ts'
import { choiceTerms } from './terms/vocabularies.ts'
import type { Text } from './text.ts'

const tags: Record<Locale, string> = { zh: 'zh-CN', en: 'en-GB' }
/** Parameters come over the wire: what isn't as it should be is left open rather than shown broken. */
const open = '…'

function money(locale: Locale, value: unknown): string {
  const { minor, currency } = (value ?? {}) as { minor?: unknown; currency?: unknown }
  return Number.isSafeInteger(minor) && typeof currency === 'string' && /^[A-Z]{3}$/.test(currency)
    ? formatMoney(minor as number, currency, locale)
    : open
}

function date(locale: Locale, value: unknown): string {
  const day = new Date(`${value}T00:00:00Z`)
  if (Number.isNaN(day.getTime())) return open
  const month = locale === 'zh' ? 'long' : 'short'
  return day.toLocaleDateString(tags[locale], { timeZone: 'UTC', year: 'numeric', month, day: 'numeric' })
}

/** “12 card sales, 3 customer files”. What this version has no name for is left out. */
function uses(locale: Locale, value: unknown): string {
  const terms: Readonly<Record<string, Text>> = importUseTerms
  const all = Array.isArray(value) ? (value as { use?: unknown; count?: unknown }[]) : []
  const texts = all.flatMap(({ use, count }) => {
    const term = typeof use === 'string' && typeof count === 'number' ? terms[use] : undefined
    return term ? [fill(term[locale], { count }, () => (count as number).toLocaleString(tags[locale]))] : []
  })
  return texts.length > 0 ? texts.join(locale === 'zh' ? '、' : ', ') : open
}

const writers: { [Kind in ParamKind]: (locale: Locale, value: unknown) => string } = {
  text: (_, value) => (value === undefined || value === null ? open : String(value)),
  count: (locale, value) => (typeof value === 'number' ? value.toLocaleString(tags[locale]) : open),
  money,
  date,
  field: (locale, value) => (typeof value === 'string' ? fieldTerm(locale, value) : open),
  list: (locale, value) =>
    (Array.isArray(value) ? choiceTerms(locale, value.map(String)) : []).join(locale === 'zh' ? '、' : ', '),
  uses,
}

/** One parameter of a message as the reader's language writes it. */
export const writeParam = (locale: Locale, kind: ParamKind, value: unknown): string => writers[kind](locale, value)
