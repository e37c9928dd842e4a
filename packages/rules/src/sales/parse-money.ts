import { type Issue, issue } from '../input/issue.ts'
import { maxMoney } from '../input/max-money.ts'
import { fractionDigits, moneyText } from './money-format.ts'

export type ParsedMoney = { readonly ok: true; readonly minor: number } | { readonly ok: false; readonly issue: Issue }

const plain = /^(-?)(\d+|\d{1,3}(?:,\d{3})+)?(?:\.(\d*))?(万|亿)?$/
const shifts: Record<string, number> = { 万: 4, 亿: 8 }

const refused = (found: Issue): ParsedMoney => ({ ok: false, issue: found })

/** Full-width forms, blanks, the currency's sign or letters and 元 around it: none of that is the amount. */
function bare(written: string, currency: string): string {
  return written
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/[\u2212\u2013]/g, '-')
    .replace(new RegExp(`^(-?)(?:${currency}|RMB|[A-Z]{0,3}\\p{Sc})|(?:${currency}|RMB|\\p{Sc}|[元圆])$`, 'giu'), '$1')
}

/** Digits before and after the point, moved by 万 and 亿, as one integer text of minor units; null where digits are left over. */
function toMinor(whole: string, fraction: string, shift: number): string | null {
  const kept = fraction.slice(0, shift).padEnd(shift, '0')
  const leftOver = fraction.slice(shift)
  return /^0*$/.test(leftOver) ? whole + kept : null
}

/**
 * What a person types for an amount, as minor units: 1234.5, 1,234.50, ¥1234, １２３４元, 1.2万. Never by way of a
 * fraction, so nothing is rounded: more decimals than the currency has are an issue, unless they are zeros.
 */
export function parseMoney(written: string, currency: string): ParsedMoney {
  const text = bare(written, currency)
  if (text === '') return refused(issue('required'))
  const [matched, sign, whole = '', fraction = '', unit = ''] = plain.exec(text) ?? []
  if (matched === undefined || (whole === '' && fraction === '')) return refused(issue('not_a_number'))
  const digits = fractionDigits(currency)
  const minor = toMinor(whole.replaceAll(',', ''), fraction, digits + (shifts[unit] ?? 0))
  if (minor === null) return refused(issue('too_many_decimals', { max: digits }))
  if (sign === '-' && !/^0*$/.test(minor)) return refused(issue('too_small', { min: '0' }))
  // Lengths first: a text of a thousand digits must not become Infinity.
  if (minor.replace(/^0+/, '').length > 15 || Number(minor) > maxMoney) {
    return refused(issue('too_large', { max: moneyText(maxMoney, currency) }))
  }
  return { ok: true, minor: Number(minor) }
}
