'use client'

import dynamic from 'next/dynamic'
import { useTranslations } from 'next-intl'
import { useQueryState } from 'nuqs'
import { type ReactNode, useState } from 'react'
import { sortParser, pageSize as usualPageSize } from '@/lib/address/list-address.ts'
import { usePending } from '@/lib/address/pending.tsx'
import { cx } from '../cx.ts'
import type { Exported } from '../export-address.ts'
import { CardList } from './card-list.tsx'
import type { Column } from './column.ts'
import { useListKeys } from './keys/use-list-keys.ts'
import { ListTools } from './list-tools.tsx'
import { type PageInfo, Pager } from './pager.tsx'
import { PrintHeading } from './print-heading.tsx'
import type { BulkAction } from './selection/bulk-action.ts'
import { useSelection } from './selection/use-selection.ts'
import { TableBody } from './table-body.tsx'
import { TableHead } from './table-head.tsx'
import { TableTotals } from './table-totals.tsx'
import { useColumnChoice } from './use-column-choice.ts'
import { useOpenRow } from './use-open-row.ts'
import { useTurnPage } from './use-turn-page.ts'
import { ViewsMenu } from './views/views-menu.tsx'

const SelectionBar = dynamic(() => import('./selection/selection-bar.tsx').then((file) => file.SelectionBar), {
  ssr: false,
}) as typeof import('./selection/selection-bar.tsx').SelectionBar
const KeysSheet = dynamic(() => import('./keys/keys-sheet.tsx').then((file) => file.KeysSheet), { ssr: false })

export type DataTableProps<Row> = {
  /** Names the list for this browser's memory and for saved views. */
  list: string
  /** What the list is of, for screen readers and on paper. */
  label: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  /** The same function each time. */
  rowId: (row: Row) => string
  page: PageInfo
  /** Rows of a full page, where a list has other pages than most. */
  pageSize?: number
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
  /** Above the table, on the left: the search box, then the filters. */
  search?: ReactNode
  filters?: ReactNode
  /** The file of everything that is filtered; without it there is none. */
  exported?: Pick<Exported, 'file' | 'filter' | 'month'>
  /** Its file is of everything that is filtered: no rows are chosen for it. */
  isWhole?: boolean
  /** What can be done to several rows at once. */
  actions?: readonly BulkAction<Row>[]
  /** It is one part of a page that goes into a file and on paper as a whole: no menu, views or heading of its own. */
  isPart?: boolean
}

const noActions: readonly never[] = []

/** The list as it is seen, for its file: with the sort that the address has, where the list has such a column. */
function useSeen<Row>(
  given: DataTableProps<Row>['exported'],
  columns: readonly Column<Row>[],
  visible: readonly Column<Row>[],
) {
  const [sort] = useQueryState('sort', sortParser)
  const orderBy = columns.some((column) => column.sort === sort?.field) ? sort : null
  return given && ({ ...given, orderBy, columns: visible.map(({ id }) => id) } satisfies Exported)
}

/** The one list of the portal. Filters, sort, page and open row are in the address; rows come from the server as they are. */
export function DataTable<Row extends object>(props: DataTableProps<Row>) {
  const { list, label, columns, rows, rowId, page, count, hasMore, card, empty, isPale, panel, search, filters } = props
  const { actions = noActions, isPart = false, isWhole = false, pageSize = usualPageSize } = props
  const t = useTranslations('patterns.table')
  const { pending } = usePending()
  const { openId, open, close } = useOpenRow()
  const [visibility, showColumns] = useColumnChoice(list)
  const visible = columns.filter(({ id }, at) => at === 0 || visibility[id] !== false)
  const exported = useSeen(props.exported, columns, visible)
  const canChoose = (exported !== undefined && !isWhole) || actions.length > 0
  const selection = useSelection(rows, rowId)
  const [choosing, setChoosing] = useState(false)
  const turn = useTurnPage({ page, rows: rows.length, count, hasMore, pageSize })
  const keys = useListKeys()
  const reads = panel ? { openId, open } : { openId: null, open: null }
  const chosenHere = rows.filter((row) => selection.chosen.has(rowId(row))).length
  const turnByKey = (by: -1 | 1) => {
    if (!(by === 1 ? page.hasNextPage : page.hasPreviousPage)) return false
    if (by === 1) turn.next()
    else turn.previous()
    return true
  }
  return (
    <>
      <div className="@container" data-list={list}>
        {!isPart && <PrintHeading label={label} count={count} hasMore={hasMore} />}
        <div className="mb-3 flex flex-wrap items-center gap-2">
          {search}
          <div className="-m-1 flex min-w-0 flex-1 items-center gap-2 p-1 max-sm:overflow-x-auto sm:flex-wrap">
            {!isPart && <ViewsMenu list={list} visibility={visibility} showColumns={showColumns} />}
            {filters}
          </div>
          <ListTools
            columns={columns}
            visibility={visibility}
            showColumns={showColumns}
            exported={exported}
            hasMenu={!isPart}
            choosing={
              canChoose && rows.length > 0
                ? {
                    on: choosing,
                    toggle: () => {
                      if (choosing) selection.clear()
                      setChoosing(!choosing)
                    },
                  }
                : null
            }
          />
        </div>
        <p role="status" className="sr-only">
          {pending ? t('reading') : t(hasMore ? 'found_more' : 'found', { count })}
        </p>
        <div aria-busy={pending} className={cx('quick', pending && 'opacity-60')}>
          {rows.length === 0 ? (
            <div className="rounded border border-line bg-surface">{empty}</div>
          ) : (
            <>
              <div className="hidden overflow-x-clip rounded border border-line bg-surface md:block print:block">
                <table aria-label={label} className="w-full border-separate border-spacing-0">
                  <TableHead
                    columns={visible}
                    page={
                      canChoose
                        ? {
                            chosen: chosenHere === 0 ? 'none' : chosenHere === rows.length ? 'all' : 'some',
                            toggle: selection.togglePage,
                          }
                        : null
                    }
                  />
                  <TableBody
                    columns={visible}
                    rows={rows}
                    rowId={rowId}
                    isPale={isPale}
                    {...reads}
                    onClose={close}
                    selection={canChoose ? selection : null}
                    turn={turnByKey}
                  />
                  <TableTotals columns={visible} isIndented={canChoose} />
                </table>
              </div>
              <CardList
                label={label}
                rows={rows}
                rowId={rowId}
                card={card}
                isPale={isPale}
                open={reads.open}
                selection={canChoose ? selection : null}
                choosing={choosing}
                onHold={() => setChoosing(true)}
              />
            </>
          )}
          {selection.chosen.size > 0 && (
            <SelectionBar
              selection={selection}
              actions={actions}
              exported={exported}
              nameOf={(row: Row) => columns[0]?.cell(row)}
            />
          )}
          <Pager page={page} rows={rows.length} count={count} hasMore={hasMore} turn={turn} />
        </div>
      </div>
      {panel && openId && panel(openId)}
      {keys.asked && <KeysSheet onClose={keys.close} />}
    </>
  )
}
