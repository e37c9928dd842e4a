'use client'

import { type ClipboardEvent, type KeyboardEvent, type MouseEvent, type RefObject, useEffect, useRef } from 'react'
import { keyAction } from '../sheet/key-action.ts'
import { copy } from '../sheet/paste.ts'
import { monthCount, rangeOf, tabbed } from '../sheet/selection.ts'
import { linesOf } from '../sheet/sheet.ts'
import type { SheetInHand } from '../use-sheet.ts'
import { readPosition, writePosition } from './cell-look.ts'

const positionOf = (target: EventTarget) =>
  readPosition((target as Element).closest<HTMLElement>('[data-at]')?.dataset.at)

/** Keys, pointer and clipboard of the whole grid, at its one root. */
export function useGridEvents(
  { context, sheet, state, draft, dispatch }: SheetInHand,
  save: () => void,
  root: RefObject<HTMLTableElement | null>,
) {
  // Set by what moves the keyboard within the grid, so that looking at another sheet never takes the focus.
  const follows = useRef(false)
  // After Esc, Tab leaves the grid: nobody is caught in it.
  const leaves = useRef(false)
  useFocus(root, state, follows)
  const lines = linesOf(sheet).length

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.altKey) return
    const command = event.ctrlKey || event.metaKey
    const action = keyAction(state.mode, { key: event.key, shift: event.shiftKey, command })
    const onLink = event.key === 'Enter' && (event.target as Element).closest('a')
    if (!action || onLink) return
    if (action === 'save') {
      event.preventDefault()
      return save()
    }
    if (action.type === 'tab' && (leaves.current || !tabbed(state.selection.head, action.by, lines)))
      return dispatch({ type: 'commit' })
    leaves.current = event.key === 'Escape' && state.mode === 'ready'
    event.preventDefault()
    follows.current = true
    dispatch(action)
  }

  const onMouseDown = (event: MouseEvent) => {
    const position = positionOf(event.target)
    const month = (event.target as Element).closest<HTMLElement>('[data-month]')?.dataset.month
    if (event.button !== 0 || (event.target as Element).closest('a')) return
    if (month !== undefined) {
      event.preventDefault()
      follows.current = true
      const column = Number(month)
      return dispatch({ type: 'select_range', from: { line: lines - 1, column }, to: { line: 0, column } })
    }
    if (!position) return
    const { head } = state.selection
    // Inside the text that is being written the pointer is the field's own.
    if (state.mode !== 'ready' && position.line === head.line && position.column === head.column) return
    event.preventDefault()
    follows.current = true
    dispatch({ type: 'select', position, extend: event.shiftKey })
  }

  const onMouseOver = (event: MouseEvent) => {
    const position = positionOf(event.target)
    if (event.buttons !== 1 || !position || state.mode !== 'ready' || position.column >= monthCount) return
    const { head } = state.selection
    if (position.line === head.line && position.column === head.column) return
    follows.current = true
    dispatch({ type: 'select', position, extend: true })
  }

  const onDoubleClick = (event: MouseEvent) => {
    if (positionOf(event.target)) dispatch({ type: 'open' })
  }

  const take = (event: ClipboardEvent): boolean => {
    const range = rangeOf(state.selection)
    if (state.mode !== 'ready' || !range) return false
    event.preventDefault()
    event.clipboardData.setData('text/plain', copy(sheet, draft, range, context.currency))
    return true
  }
  const onCut = (event: ClipboardEvent) => {
    if (take(event)) dispatch({ type: 'clear' })
  }
  const onPaste = (event: ClipboardEvent) => {
    if (state.mode !== 'ready') return
    event.preventDefault()
    dispatch({ type: 'paste', clipboard: event.clipboardData.getData('text/plain') })
  }
  return { onKeyDown, onMouseDown, onMouseOver, onDoubleClick, onCopy: take, onCut, onPaste }
}

/** The keyboard goes where the selection's head goes, and what stands there is marked, so that typing replaces it. */
function useFocus(
  root: RefObject<HTMLTableElement | null>,
  { selection: { head }, mode }: SheetInHand['state'],
  follows: RefObject<boolean>,
): void {
  // By the head itself and not by where it is: a press on the cell it is on already brings the keyboard there, too.
  useEffect(() => {
    const { line, column } = head
    const cell = root.current?.querySelector<HTMLElement>(`[data-at="${writePosition(line, column)}"]`)
    const field = cell?.querySelector('input')
    const target = field ?? cell
    if (!target || (!follows.current && document.activeElement !== target)) return
    follows.current = false
    target.focus({ preventScroll: true })
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    if (mode === 'ready') field?.select()
    else if (mode === 'editing') field?.setSelectionRange(field.value.length, field.value.length)
  }, [root, follows, head, mode])
}
