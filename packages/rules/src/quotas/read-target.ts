import { type Issue, issue } from '../input/issue.ts'
import { parseMoney } from '../sales/parse-money.ts'
import type { QuotaUnit } from './quota-metric.ts'
import { targetIssue } from './target-issue.ts'

/** What somebody wrote into a cell: a target, null for none, or what is wrong with it. */
export type ReadTarget =
  | { readonly ok: true; readonly target: number | null }
  | { readonly ok: false; readonly written: string; readonly issue: Issue }

/** Blank, or the dash by which a spreadsheet's money format writes nothing. */
const nothing = /^[\s¥$]*[-–—]?\s*$/
const count = /^(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d+))?(万|亿)?$/
const shifts: Record<string, number> = { 万: 4, 亿: 8 }

function readCount(text: string): { ok: true; minor: number } | { ok: false; issue: Issue } {
  const [matched, whole = '', fraction = '', unit = ''] = count.exec(text.replace(/\s|[张位人个]$/g, '')) ?? []
  if (matched === undefined) return { ok: false, issue: issue('not_a_number') }
  const shift = shifts[unit] ?? 0
  if (!/^0*$/.test(fraction.slice(shift))) return { ok: false, issue: issue('not_an_integer') }
  return { ok: true, minor: Number(whole.replaceAll(',', '') + fraction.slice(0, shift).padEnd(shift, '0')) }
}

/** A target as it is typed or comes from a spreadsheet: ¥1,234.50, 12万, １２; a count without a currency. */
export function readTarget(written: string, unit: QuotaUnit, currency: string): ReadTarget {
  const text = written.normalize('NFKC').trim()
  if (nothing.test(text)) return { ok: true, target: null }
  const read = unit === 'money' ? parseMoney(text, currency) : readCount(text)
  const found = read.ok ? targetIssue(unit, read.minor) : read.issue
  return found || !read.ok
    ? { ok: false, written: written.trim(), issue: found ?? issue('invalid') }
    : { ok: true, target: read.minor }
}
