import type { Reading, Writing } from '@hubcap/database/door/database'
import { type ReportFigures, totalFigures } from '@hubcap/rules/reports/report-figures'
import { type ReportOrder, sortReportRows } from '@hubcap/rules/reports/sort-report-rows'
import { loadReportDays } from './load-report-days.ts'
import { loadReportGroups } from './load-report-groups.ts'
import type { ReportLook } from './report-look.ts'
import type { ReportRow } from './report-row.ts'

/** What a report is answered from: each statement is made at the first that needs it. */
export type ReportShape = {
  readonly look: ReportLook
  readonly days: () => Promise<ReportRow[]>
  readonly rows: () => Promise<ReportRow[]>
  readonly totals: () => Promise<ReportFigures>
}

function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | undefined
  return () => {
    answer ??= ask()
    return answer
  }
}

/** Days in their order; all else the largest amount first. */
export const usualOrder = ({ grouping }: Pick<ReportLook, 'grouping'>): ReportOrder =>
  grouping === 'day' ? { field: 'name', direction: 'asc' } : { field: 'salesAmount', direction: 'desc' }

/** A report from the daily totals alone, as far as the caller sees. */
export function reportShape(db: Reading | Writing, look: ReportLook): ReportShape {
  const { grouping } = look
  const days = once(() => loadReportDays(db, look))
  const rows = once(async () => {
    const found = grouping === 'day' ? await days() : await loadReportGroups(db, look, grouping)
    return sortReportRows(found, usualOrder(look))
  })
  return { look, days, rows, totals: async () => totalFigures(await days()) }
}
