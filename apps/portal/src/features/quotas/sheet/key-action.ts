import type { GridAction, GridState } from './grid-state.ts'
import { far, monthCount } from './selection.ts'

export type Key = {
  readonly key: string
  readonly shift: boolean
  /** Ctrl, or ⌘ on a Mac. */
  readonly command: boolean
}

const arrows: Record<string, readonly [down: number, right: number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}
const page = 10

/** Keys with Ctrl or ⌘; copying and pasting are the clipboard's own events. */
function commanded({ key, shift }: Key): GridAction | 'save' | null {
  switch (key.toLowerCase()) {
    case 'enter':
      return 'save'
    case 'z':
      return { type: shift ? 'redo' : 'undo' }
    case 'y':
      return { type: 'redo' }
    case 'd':
      return { type: 'fill_down' }
    case 'a':
      return { type: 'select_range', from: { line: 0, column: 0 }, to: { line: far, column: monthCount - 1 } }
    default:
      return null
  }
}

function walked({ key, shift, command }: Key): GridAction | null {
  const arrow = arrows[key]
  const steps = command ? far : 1
  if (arrow) return { type: 'move', down: arrow[0] * steps, right: arrow[1] * steps, extend: shift }
  if (key === 'PageUp' || key === 'PageDown')
    return { type: 'move', down: key === 'PageUp' ? -page : page, right: 0, extend: shift }
  if (key === 'Home' || key === 'End')
    return {
      type: 'move',
      down: command ? (key === 'Home' ? -far : far) : 0,
      right: key === 'Home' ? -far : far,
      extend: shift,
    }
  return null
}

/** While a cell is typed in: Enter and Tab take it, Esc leaves it as it was; while typing over it arrows take it, too. */
function whileWriting(mode: GridState['mode'], pressed: Key): GridAction | 'save' | null {
  const { key, shift, command } = pressed
  if (key === 'Enter') return command ? 'save' : { type: 'move', down: shift ? -1 : 1, right: 0 }
  if (key === 'Tab') return { type: 'tab', by: shift ? -1 : 1 }
  if (key === 'Escape') return { type: 'cancel' }
  return mode === 'typing' && key in arrows && !command ? walked({ ...pressed, shift: false }) : null
}

/** What a key means in the grid; null: what it means anywhere else. */
export function keyAction(mode: GridState['mode'], pressed: Key): GridAction | 'save' | null {
  if (mode !== 'ready') return whileWriting(mode, pressed)
  const { key, shift, command } = pressed
  if (key === 'Tab') return { type: 'tab', by: shift ? -1 : 1 }
  const walk = walked(pressed)
  if (walk) return walk
  if (command) return commanded(pressed)
  if (key === 'Enter' || key === 'F2') return { type: 'open' }
  if (key === 'Delete' || key === 'Backspace') return { type: 'clear' }
  return key === 'Escape' ? { type: 'cancel' } : null
}
