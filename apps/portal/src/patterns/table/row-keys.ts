import type { KeyboardEvent } from 'react'

/** ↑ ↓ Home End between the rows of a list; an open panel follows. Enter is the button's own. */
export function moveBetweenRows(event: KeyboardEvent<HTMLElement>, follow: ((id: string) => void) | null): void {
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row]')]
  const at = rows.indexOf(document.activeElement as HTMLElement)
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key]
  const row = to === undefined ? undefined : rows[to]
  if (at < 0 || !row) return
  event.preventDefault()
  row.focus()
  if (row.dataset.row) follow?.(row.dataset.row)
}
