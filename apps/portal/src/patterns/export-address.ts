export type ExportFormat = 'csv' | 'xlsx'

/** What of a list becomes a file: its filter and sort as the api was asked with, the columns that show, the rows chosen. */
export type Exported = {
  file: string
  filter: object
  orderBy?: object | null
  columns?: readonly string[]
  ids?: readonly string[]
  /** For figures of a month, YYYY-MM. */
  month?: string
}

/** The address of the file. Without columns it has all that there are, so that it can be imported again. */
export function exportAddress(
  { file, filter, orderBy, columns, ids, month }: Exported,
  locale: string,
  format: ExportFormat = 'csv',
): string {
  const params = new URLSearchParams({ locale })
  if (Object.keys(filter).length > 0) params.set('filter', JSON.stringify(filter))
  if (orderBy) params.set('orderBy', JSON.stringify(orderBy))
  if (columns) params.set('columns', columns.join(','))
  if (month) params.set('month', month)
  if (ids) params.set('ids', ids.join(','))
  return `/api/exports/${file}.${format}?${params}`
}
