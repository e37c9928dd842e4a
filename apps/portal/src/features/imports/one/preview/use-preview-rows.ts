'use client'

import { ImportRowsDocument, type ImportRowsQuery } from '@generated/graphql.ts'
import { useCallback, useEffect, useState } from 'react'
import { ask } from '@/lib/api/ask.ts'

type Rows = Extract<ImportRowsQuery['node'], { __typename: 'Import' }>['rows']
export type PreviewRow = Rows['edges'][number]['node']

type State = { rows: readonly PreviewRow[]; next: string | null; status: 'reading' | 'ready' | 'failed' }

/** Rows of the file, page after page. They are read anew each time: a check may have changed what is wrong with them. */
export function usePreviewRows(id: string, problemsOnly: boolean) {
  const [state, setState] = useState<State>({ rows: [], next: null, status: 'reading' })
  const read = useCallback(
    async (after: string | null) => {
      setState((before) => ({ ...before, status: 'reading' }))
      try {
        const { node } = await ask(ImportRowsDocument, { id, after, problemsOnly })
        if (node?.__typename !== 'Import') throw new Error('The import is gone.')
        const { edges, pageInfo } = node.rows
        const found = edges.map((edge) => edge.node)
        setState((before) => ({
          rows: after === null ? found : [...before.rows, ...found],
          next: pageInfo.hasNextPage ? pageInfo.endCursor : null,
          status: 'ready',
        }))
      } catch {
        setState((before) => ({ ...before, status: 'failed' }))
      }
    },
    [id, problemsOnly],
  )
  useEffect(() => void read(null), [read])
  return { ...state, more: () => read(state.next), again: () => read(state.rows.length > 0 ? state.next : null) }
}
