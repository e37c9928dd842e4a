import { type Issue, issue } from '../../../input/issue.ts'
import { wholeRate } from './rate-table.ts'

const written = /^(\d+)(?:\.(\d*))?%?$/
const decimals = 4

/** What a file writes for a rate, 3.45 or 3.45%, in millionths: 34,500. Never by way of a fraction; beyond four decimals only zeros. */
export function readRate(text: string): number | Issue {
  const bare = text.normalize('NFKC').replace(/\s/g, '')
  if (bare === '') return issue('required')
  const found = written.exec(bare)
  if (!found) return issue('not_a_number')
  const [, whole = '', fraction = ''] = found
  if (/[1-9]/.test(fraction.slice(decimals))) return issue('too_many_decimals', { max: decimals })
  const digits = whole.replace(/^0+/, '')
  const ppm = Number(`${digits}${fraction.slice(0, decimals).padEnd(decimals, '0')}`)
  return digits.length > 3 || ppm > wholeRate ? issue('too_large', { max: '100' }) : ppm
}
