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

const hidden: Record<Priority, string> = {
  always: '',
  medium: '@max-[44rem]:hidden',
  low: '@max-5xl:hidden',
  spare: '@max-[88rem]:hidden',
}

export const columnLook = (column: Pick<Column<never>, 'numeric' | 'priority'>): string =>
  `${column.numeric ? 'text-right tabular' : 'text-left'} ${hidden[column.priority ?? 'always']}`
