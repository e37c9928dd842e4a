'use client'

import { type ComponentType, type ReactNode, useCallback } from 'react'
import { ClearFilters } from '../filters/clear-filters.tsx'
import { SearchBox } from '../filters/search-box.tsx'
import { DataTable, type DataTableProps } from './data-table.tsx'
import { ListEmpty } from './list-empty.tsx'
import { useOpenRow } from './use-open-row.ts'

/** What a page hands to its list: one page of rows, as `listPage()` makes it of a connection. */
export type ListOf<Row> = Pick<DataTableProps<Row>, 'rows' | 'page' | 'count' | 'hasMore'>

type Props<Row> = ListOf<Row> &
  Pick<DataTableProps<Row>, 'list' | 'label' | 'columns' | 'card' | 'isPale' | 'exported' | 'actions'> & {
    searchLabel: string
    /** Beside the search box; what takes them off again comes by itself. */
    filters?: ReactNode
    /** Parameters of the address that filter. */
    filterNames: readonly string[]
    /** In place of rows where nothing is filtered. */
    empty: { title: string; hint: string }
    /** The side panel of the open row; by next/dynamic, so that the list doesn't wait for it. */
    panel: ComponentType<{ id: string; onClose: () => void }>
  }

const idOf = ({ id }: { id: string }) => id

/** A list of records that open: searched, filtered, exported, each with its side panel. */
export function RecordList<Row extends { id: string }>(props: Props<Row>) {
  const { searchLabel, filters, filterNames, empty, panel: Panel, ...table } = props
  const { close } = useOpenRow()
  const panel = useCallback((id: string) => <Panel key={id} id={id} onClose={close} />, [Panel, close])
  return (
    <DataTable
      {...table}
      rowId={idOf}
      empty={<ListEmpty {...empty} filters={filterNames} />}
      panel={panel}
      search={<SearchBox label={searchLabel} />}
      filters={
        <>
          {filters}
          <ClearFilters names={filterNames} />
        </>
      }
    />
  )
}
