'use client'

import { useSearchParams } from 'next/navigation'
import { useCallback, useMemo, useRef, useState } from 'react'
import { listKey } from './list-key.ts'

/** As many as the api takes in one operation. */
export const mostChosen = 100

type Chosen<Row> = ReadonlyMap<string, Row>

export type Selection<Row> = {
  /** Chosen rows by id, in the order in which they were chosen; they stay while one turns pages. */
  chosen: Chosen<Row>
  /** extend: all from the row that was toggled last to this one. */
  toggle: (id: string, extend?: boolean) => void
  togglePage: () => void
  /** Those rows alone, or none. */
  drop: (ids: readonly string[]) => void
  clear: () => void
  isFull: boolean
}

/** Which rows are chosen. Another filter or sort is another list, in which nothing is chosen yet. */
export function useSelection<Row>(rows: readonly Row[], rowId: (row: Row) => string): Selection<Row> {
  const key = listKey(useSearchParams().toString())
  const [state, setState] = useState<{ key: string; chosen: Chosen<Row> }>({ key, chosen: new Map() })
  const last = useRef<string | null>(null)
  if (state.key !== key) setState({ key, chosen: new Map() })
  const ids = useMemo(() => rows.map(rowId), [rows, rowId])
  // A row that was read anew shows what it says now.
  const chosen = useMemo(
    () => new Map([...state.chosen].map(([id, row]) => [id, rows[ids.indexOf(id)] ?? row])),
    [state.chosen, rows, ids],
  )
  const change = useCallback(
    (write: (next: Map<string, Row>) => void) =>
      setState((before) => {
        const next = new Map(before.chosen)
        write(next)
        return { ...before, chosen: new Map([...next].slice(0, mostChosen)) }
      }),
    [],
  )
  const put = useCallback(
    (some: readonly string[], on: boolean) =>
      change((next) => {
        for (const id of some) {
          const row = rows[ids.indexOf(id)]
          if (on && row !== undefined) next.set(id, row)
          else if (!on) next.delete(id)
        }
      }),
    [change, ids, rows],
  )
  const toggle = (id: string, extend = false) => {
    const [from, to] = [ids.indexOf(last.current ?? id), ids.indexOf(id)].sort((a, b) => a - b)
    const range = extend && from !== undefined && from >= 0 ? ids.slice(from, (to ?? 0) + 1) : [id]
    put(range, extend || !chosen.has(id))
    last.current = id
  }
  return {
    chosen,
    toggle,
    togglePage: () => put(ids, !ids.every((id) => chosen.has(id))),
    drop: (some) => put(some, false),
    clear: () => change((next) => next.clear()),
    isFull: chosen.size >= mostChosen,
  }
}
