import type { GridState } from '../sheet/grid-state.ts'

/** What the cell with the keyboard shows and does. */
export type Writing = {
  readonly text: string
  readonly mode: GridState['mode']
  readonly write: (text: string) => void
  readonly leave: () => void
}
