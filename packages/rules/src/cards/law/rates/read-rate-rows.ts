import { dateIssue } from '../../../input/iso-date.ts'
import { type Issue, issue } from '../../../input/issue.ts'
import { shortText } from '../../../input/text.ts'
import { type RateKind, rateKinds } from './rate-kind.ts'
import type { RateRow } from './rate-table.ts'
import { readRate } from './read-rate.ts'

/** The file's columns, in order. */
export const rateColumns = ['kind', 'fromOn', 'rate', 'source'] as const
export type RateColumn = (typeof rateColumns)[number]
export type WrittenRate = Readonly<Record<RateColumn, string>>

/** row: as spreadsheets count, the heading being the first. */
export type RateProblem = { readonly row: number; readonly column: RateColumn; readonly issue: Issue }
export type ReadRates =
  | { readonly ok: true; readonly rows: readonly RateRow[] }
  | { readonly ok: false; readonly problems: readonly RateProblem[] }

const isKind = (text: string): text is RateKind => (rateKinds as readonly string[]).includes(text)

type Read = RateRow | { readonly column: RateColumn; readonly issue: Issue }

function readRow(cells: WrittenRate): Read {
  const [kind, fromOn, source] = [cells.kind.trim(), cells.fromOn.trim(), shortText.safeParse(cells.source)]
  if (!isKind(kind)) return { column: 'kind', issue: issue('invalid_choice', { choices: rateKinds }) }
  const dayIssue = fromOn === '' ? issue('required') : dateIssue(fromOn)
  if (dayIssue) return { column: 'fromOn', issue: dayIssue }
  const ppm = readRate(cells.rate)
  if (typeof ppm !== 'number') return { column: 'rate', issue: ppm }
  if (!source.success) return { column: 'source', issue: issue(cells.source.trim() === '' ? 'required' : 'invalid') }
  return { kind, fromOn, ppm, source: source.data }
}

/**
 * Rates from a CSV with the columns kind (lpr_1y or deposit_1y), fromOn (YYYY-MM-DD, the first day it holds), rate
 * (percent a year as a decimal, 3.45) and source (who announced it, with number or address). All rows or none: every
 * row that can't be read is named, and so is a second row of the same kind and day.
 */
export function readRateRows(written: readonly WrittenRate[]): ReadRates {
  const rows: RateRow[] = []
  const problems: RateProblem[] = []
  const seen = new Set<string>()
  for (const [at, cells] of written.entries()) {
    const read = readRow(cells)
    if ('issue' in read) problems.push({ row: at + 2, ...read })
    else if (seen.has(`${read.kind} ${read.fromOn}`)) {
      problems.push({ row: at + 2, column: 'fromOn', issue: issue('repeated') })
    } else {
      seen.add(`${read.kind} ${read.fromOn}`)
      rows.push(read)
    }
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, rows }
}
