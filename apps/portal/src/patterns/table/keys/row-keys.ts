import type { KeyboardEvent } from 'react'

export type RowKeys = {
  /** The open panel's next row; null: none is open. */
  follow: ((id: string) => void) | null
  /** null: this list's rows aren't chosen. */
  toggle: ((id: string, extend?: boolean) => void) | null
  /** -1: back a page, 1: on. False where there is none. */
  turn: (by: -1 | 1) => boolean
}

const steps = (at: number, last: number): Record<string, number> => ({
  ArrowDown: at + 1,
  j: at + 1,
  ArrowUp: at - 1,
  k: at - 1,
  Home: 0,
  End: last,
})

function move(event: KeyboardEvent<HTMLElement>, row: HTMLElement, from: string, keys: RowKeys): void {
  event.preventDefault()
  row.focus()
  const id = row.dataset.row
  if (!id) return
  if (event.shiftKey && keys.toggle && event.key.startsWith('Arrow')) {
    keys.toggle(from, true)
    keys.toggle(id, true)
  }
  keys.follow?.(id)
}

/**
 * ↑ ↓ (k j) Home End between the rows of a list, with Shift choosing them; an open panel follows. x or Space chooses the row
 * under the cursor, Page Up and Page Down turn the page. Enter is the button's own.
 */
export function onRowKey(event: KeyboardEvent<HTMLElement>, keys: RowKeys): void {
  if (event.metaKey || event.ctrlKey || event.altKey) return
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row]')]
  const at = rows.indexOf(document.activeElement as HTMLElement)
  const here = rows[at]?.dataset.row
  if (!here) return
  const row = rows[steps(at, rows.length - 1)[event.key] ?? -1]
  const page = { PageDown: 1, PageUp: -1 } as const
  if (row) move(event, row, here, keys)
  else if ((event.key === 'x' || event.key === ' ') && keys.toggle) {
    event.preventDefault()
    keys.toggle(here, event.shiftKey)
  } else if ((event.key === 'PageDown' || event.key === 'PageUp') && keys.turn(page[event.key])) event.preventDefault()
}
