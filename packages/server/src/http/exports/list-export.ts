import type { Reading } from '@hubcap/database/door/database'
import type { Action } from '@hubcap/rules/tenancy/can'
import type { Locale } from '@hubcap/rules/tenancy/locale'
import type { Role } from '@hubcap/rules/tenancy/role'
import type { Text } from '@hubcap/words/text'
import type { Direction, Order, PageQuery } from '../../graphql/keyset.ts'
import type { Cell } from './table-cell.ts'

/** For whom a file is written. currency: ISO 4217; timeZone: the chain's. */
export type Reader = { readonly locale: Locale; readonly currency: string; readonly timeZone: string }

/** Who takes a list along. takesPhones: whether they may have personal data in files in full. */
export type ListReader = Reader & { readonly role: Role; readonly takesPhones: boolean }

export type ExportColumn<Row> = {
  readonly heading: Text
  readonly cell: (row: Row, reader: ListReader) => Cell
  /** The list's column on the screen that shows it; without one it is in the whole file only. */
  readonly shownAs?: string
  /** A figure of the screen, which an import wouldn’t know: not in the whole file. */
  readonly onlySeen?: true
}

/** When it was asked for, the chain’s time zone, and the first day of the month that the list is looked at in, where it has one. */
export type Asked = {
  readonly now: Date
  readonly timeZone: string
  /** ISO 4217. */
  readonly currency: string
  readonly month: Date | null
}

/** How a list is sorted, as its input type reads it from the address; null: it has one order only. */
type Sorting = {
  readonly typeName: string | null
  orderOf(given: { field: string; direction: Direction } | null | undefined): Order
}

/** How a list becomes a file. Filter: the list's own, as the API reads it. */
export type ListExport<Filter, Row extends { id: string }> = {
  /** In the address: /exports/card-sales.csv */
  readonly path: string
  readonly fileName: Text
  readonly action: Action
  /** The rows' type in the API: chosen ones are named by their global ids. */
  readonly node: string
  /** Name of the filter’s input type; null: the list isn’t filtered. */
  readonly filterType: string | null
  readonly sorting: Sorting
  readonly columns: readonly ExportColumn<Row>[]
  readonly load: (db: Reading, filter: Filter | null, page: PageQuery, asked: Asked) => Promise<Row[]>
}

export type AnyListExport = ListExport<unknown, { id: string }>

/** Each list's filter and rows are its own; whoever writes the file hands them from one to the other unseen. */
export const listExport = <Filter, Row extends { id: string }>(list: ListExport<Filter, Row>): AnyListExport =>
  list as unknown as AnyListExport
