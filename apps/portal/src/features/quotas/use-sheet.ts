'use client'

import { useCallback, useEffect, useMemo, useReducer, useState } from 'react'
import { thisMonth } from '@/lib/address/month.ts'
import { useViewer } from '@/lib/session/viewer-provider.tsx'
import { forgetDraft, keepDraft, readDraft } from '@/patterns/form/draft.ts'
import type { Draft } from './sheet/draft.ts'
import { act, firstState, type GridAction, type GridState } from './sheet/grid-state.ts'
import { type Sheet, withTargets } from './sheet/sheet.ts'

/** Where the keyboard begins: this month of the first row that can be set, else of the first. */
function firstPosition({ parent, rows, months }: Sheet, now: string) {
  const column = Math.max(months.indexOf(`${now}-01`), 0)
  const lines = parent ? [parent, ...rows] : rows
  const line = rows.findIndex((row) => row.cells[column]?.editable)
  return { line: line < 0 ? 0 : line + (lines.length - rows.length), column }
}

/** The sheet as the api gave it, with what was just saved, and the state of the grid over it; drafts survive a reload. */
export function useSheet(read: Sheet, draftKey: string) {
  const viewer = useViewer()
  const { chain } = viewer
  const [saved, setSaved] = useState<{ over: Sheet; targets: Record<string, number | null> }>({
    over: read,
    targets: {},
  })
  // What the api gives anew already holds what was saved.
  const sheet = useMemo(() => (saved.over === read ? withTargets(read, saved.targets) : read), [read, saved])
  const context = useMemo(() => ({ sheet, currency: chain.currency }), [sheet, chain.currency])
  const [state, dispatch] = useReducer(
    (before: GridState, action: GridAction) => act(context, before, action),
    firstPosition(read, thisMonth(viewer)),
    firstState,
  )
  useKeptDraft(draftKey, state.history.draft, dispatch)
  const keep = useCallback(
    (targets: Record<string, number | null>) => {
      setSaved((before) => ({ over: read, targets: { ...(before.over === read && before.targets), ...targets } }))
      dispatch({ type: 'saved', keys: new Set(Object.keys(targets)) })
    },
    [read],
  )
  return { context, sheet, state, draft: state.history.draft, dispatch, keep }
}
export type SheetInHand = ReturnType<typeof useSheet>

function useKeptDraft(key: string, draft: Draft, dispatch: (action: GridAction) => void): void {
  const [restored, setRestored] = useState(false)
  useEffect(() => {
    const kept = readDraft<Draft>(key)
    if (kept) dispatch({ type: 'restore', draft: kept as Draft })
    setRestored(true)
  }, [key, dispatch])
  useEffect(() => {
    if (!restored) return
    if (Object.keys(draft).length > 0) keepDraft(key, draft)
    else forgetDraft(key)
  }, [key, draft, restored])
}
