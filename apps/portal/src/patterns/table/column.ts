import type { ReactNode } from 'react'

/** How early a column gives way when there is little room: 'always' stays. */
export type Priority = 'always' | 'medium' | 'low' | 'spare'

export type Column<Row> = {
  id: string
  header: string
  cell: (row: Row) => ReactNode
  /** Numbers stand on the right, in figures of one width. */
  numeric?: boolean
  /** The api's order field; the head then sorts. */
  sort?: string
  /** In the totals row. */
  total?: ReactNode
  priority?: Priority
}

/** Paper is wide enough for all but the spare ones. */
const hidden: Record<Priority, string> = {
  always: '',
  medium: 'not-print:@max-[44rem]:hidden',
  low: 'not-print:@max-5xl:hidden',
  spare: '@max-[88rem]:hidden',
}

export const columnLook = (column: Pick<Column<never>, 'numeric' | 'priority'>): string =>
  `${column.numeric ? 'text-right tabular' : 'text-left'} ${hidden[column.priority ?? 'always']}`
