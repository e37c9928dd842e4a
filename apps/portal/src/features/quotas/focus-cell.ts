import { writePosition } from './grid/cell-look.ts'
import type { Position } from './sheet/selection.ts'

/** Puts the keyboard into a cell of whichever sheet is in sight, the desk's or the phone's, once it is drawn. */
export function focusCell({ line, column }: Position): void {
  requestAnimationFrame(() => {
    const found = document.querySelectorAll<HTMLElement>(`[data-at="${writePosition(line, column)}"]`)
    const cell = [...found].find((element) => element.offsetParent !== null)
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    const field = cell?.querySelector('input')
    field?.focus({ preventScroll: true })
    field?.select()
  })
}
