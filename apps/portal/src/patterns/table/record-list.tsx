'use client'

import { type ComponentType, type ReactNode, useCallback } from 'react'
import { ExportLink } from '../export-link.tsx'
import { ClearFilters } from '../filters/clear-filters.tsx'
import { SearchBox } from '../filters/search-box.tsx'
import { DataTable, type DataTableProps } from './data-table.tsx'
import { ListEmpty } from './list-empty.tsx'
import { useOpenRow } from './use-open-row.ts'

/** What a page hands to its list: one page of rows, as `listPage()` makes it of a connection. */
export type ListOf<Row> = Pick<DataTableProps<Row>, 'rows' | 'page' | 'count' | 'hasMore'>

type Props<Row> = ListOf<Row> &
  Pick<DataTableProps<Row>, 'list' | 'label' | 'columns' | 'card' | 'isPale'> & {
    searchLabel: string
    /** Beside the search box; what takes them off again comes by itself. */
    filters?: ReactNode
    /** Parameters of the address that filter. */
    filterNames: readonly string[]
    /** In place of rows where nothing is filtered. */
    empty: { title: string; hint: string }
    /** The side panel of the open row; by next/dynamic, so that the list doesn't wait for it. */
    panel: ComponentType<{ id: string; onClose: () => void }>
    /** The file of everything that is filtered; without it there is none. */
    exported?: { file: string; filter: object }
  }

/** A list of records that open: searched, filtered, exported, each with its side panel. */
export function RecordList<Row extends { id: string }>(props: Props<Row>) {
  const { searchLabel, filters, filterNames, empty, panel: Panel, exported, ...table } = props
  const { close } = useOpenRow()
  const panel = useCallback((id: string) => <Panel key={id} id={id} onClose={close} />, [Panel, close])
  return (
    <DataTable
      {...table}
      rowId={({ id }) => id}
      empty={<ListEmpty {...empty} filters={filterNames} />}
      panel={panel}
      search={<SearchBox label={searchLabel} />}
      filters={
        <>
          {filters}
          <ClearFilters names={filterNames} />
        </>
      }
      tools={exported && <ExportLink {...exported} />}
    />
  )
}
