'use client'

import { columnVisibilityFeature, tableFeatures, useTable } from '@tanstack/react-table'
import { useTranslations } from 'next-intl'
import { type ReactNode, useMemo } from 'react'
import { usePending } from '@/lib/address/pending.tsx'
import { cx } from '../cx.ts'
import { CardList } from './card-list.tsx'
import type { Column } from './column.ts'
import { ColumnChoice } from './column-choice.tsx'
import { type PageInfo, Pager } from './pager.tsx'
import { TableBody } from './table-body.tsx'
import { TableHead } from './table-head.tsx'
import { TableTotals } from './table-totals.tsx'
import { useColumnChoice } from './use-column-choice.ts'
import { useOpenRow } from './use-open-row.ts'

export type DataTableProps<Row> = {
  /** Names the list for this browser's memory. */
  list: string
  /** What the list is of, for screen readers. */
  label: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowId: (row: Row) => string
  page: PageInfo
  /** How many there are in all, of what is filtered. */
  count: number
  /** Whether there are more than were counted. */
  hasMore: boolean
  /** One row as a card, on a phone. */
  card: (row: Row) => ReactNode
  /** In place of rows, when there are none. */
  empty: ReactNode
  /** A row that counts no more: shown pale. */
  isPale?: (row: Row) => boolean
  /** What the side panel shows of the open row; without it rows don't open. */
  panel?: (id: string) => ReactNode
  /** Above the table, on the right: export and the like. */
  tools?: ReactNode
  /** Above the table, on the left: the search box, then the filters. */
  search?: ReactNode
  filters?: ReactNode
}

const features = tableFeatures({ columnVisibilityFeature })

/** The one list of the portal. Filters, sort, page and open row are in the address; rows come from the server as they are. */
export function DataTable<Row extends object>(props: DataTableProps<Row>) {
  const {
    list,
    label,
    columns,
    rows,
    rowId,
    page,
    count,
    hasMore,
    card,
    empty,
    isPale,
    panel,
    tools,
    search,
    filters,
  } = props
  const t = useTranslations('patterns.table')
  const { pending } = usePending()
  const { openId, open, close } = useOpenRow()
  const [columnVisibility, chooseColumns] = useColumnChoice(list)
  const definitions = useMemo(() => columns.map((column) => ({ id: column.id, meta: column })), [columns])
  const table = useTable({
    features,
    data: rows as Row[],
    columns: definitions,
    getRowId: rowId,
    state: { columnVisibility },
    onColumnVisibilityChange: (next) => chooseColumns(typeof next === 'function' ? next(columnVisibility) : next),
  })
  const visible = table.getVisibleLeafColumns().flatMap(({ id }) => columns.find((column) => column.id === id) ?? [])
  const reads = panel ? { openId, open } : { openId: null, open: null }
  return (
    <>
      <div className="@container">
        <div className="mb-3 flex flex-wrap items-center gap-2">
          {search}
          <div className="-m-1 flex min-w-0 flex-1 items-center gap-2 p-1 max-sm:overflow-x-auto sm:flex-wrap">
            {filters}
          </div>
          <div className="flex items-center gap-1">
            {tools}
            <ColumnChoice columns={columns} visibility={columnVisibility} onChange={chooseColumns} />
          </div>
        </div>
        <p role="status" className="sr-only">
          {pending ? t('reading') : t(hasMore ? 'found_more' : 'found', { count })}
        </p>
        <div aria-busy={pending} className={cx('quick', pending && 'opacity-60')}>
          {rows.length === 0 ? (
            <div className="rounded border border-line bg-surface">{empty}</div>
          ) : (
            <>
              <div className="hidden overflow-x-clip rounded border border-line bg-surface md:block">
                <table aria-label={label} className="w-full border-separate border-spacing-0">
                  <TableHead columns={visible} />
                  <TableBody columns={visible} rows={rows} rowId={rowId} isPale={isPale} {...reads} onClose={close} />
                  <TableTotals columns={visible} />
                </table>
              </div>
              <CardList label={label} rows={rows} rowId={rowId} card={card} isPale={isPale} open={reads.open} />
            </>
          )}
          <Pager page={page} count={count} hasMore={hasMore} />
        </div>
      </div>
      {panel && openId && panel(openId)}
    </>
  )
}
