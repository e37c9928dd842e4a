import { averagePerCard, type ReportFigures } from './report-figures.ts'

export const reportSorts = [
  'name',
  'salesAmount',
  'cardsSold',
  'average',
  'principal',
  'bonus',
  'newCustomers',
  'voidedSales',
  'previousAmount',
] as const
export type ReportSort = (typeof reportSorts)[number]

export type ReportOrder = { readonly field: ReportSort; readonly direction: 'asc' | 'desc' }

/** key: what rows of the grouping are told apart by, and by what names sort: a day, or the pinyin of a name. */
export type SortableRow = ReportFigures & { readonly key: string }

const figureOf = (row: SortableRow, field: Exclude<ReportSort, 'name'>): number | null =>
  field === 'average' ? averagePerCard(row) : row[field]

const byKey = (a: SortableRow, b: SortableRow) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)

/** Rows without a figure stand last in either direction; among equals the key decides, so that an order is always the same. */
export function sortReportRows<Row extends SortableRow>(
  rows: readonly Row[],
  { field, direction }: ReportOrder,
): Row[] {
  const sign = direction === 'asc' ? 1 : -1
  if (field === 'name') return rows.toSorted((a, b) => sign * byKey(a, b))
  return rows.toSorted((a, b) => {
    const [left, right] = [figureOf(a, field), figureOf(b, field)]
    if (left === null || right === null) return Number(left === null) - Number(right === null) || byKey(a, b)
    return sign * (left - right) || byKey(a, b)
  })
}
