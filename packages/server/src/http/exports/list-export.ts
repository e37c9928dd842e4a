import type { Reading } from '@hubcap/database/door/database'
import type { Action } from '@hubcap/rules/tenancy/can'
import type { Locale } from '@hubcap/rules/tenancy/locale'
import type { Text } from '@hubcap/words/text'
import type { Order, PageQuery } from '../../graphql/keyset.ts'
import type { CsvCell } from '../csv-line.ts'

/** For whom a file is written. currency: ISO 4217; timeZone: the chain's. */
export type Reader = { readonly locale: Locale; readonly currency: string; readonly timeZone: string }

export type ExportColumn<Row> = {
  readonly heading: Text
  readonly cell: (row: Row, reader: Reader) => CsvCell
}

/** How a list becomes a file. Filter: the list's own, as the API reads it. */
export type ListExport<Filter, Row extends { id: string }> = {
  /** In the address: /exports/card-sales.csv */
  readonly path: string
  readonly fileName: Text
  readonly action: Action
  /** Name of the filter's input type. */
  readonly filterType: string
  readonly order: Order
  readonly columns: readonly ExportColumn<Row>[]
  readonly load: (db: Reading, filter: Filter | null, page: PageQuery) => Promise<Row[]>
}

export type AnyListExport = ListExport<unknown, { id: string }>

/** Each list's filter and rows are its own; whoever writes the file hands them from one to the other unseen. */
export const listExport = <Filter, Row extends { id: string }>(list: ListExport<Filter, Row>): AnyListExport =>
  list as unknown as AnyListExport
