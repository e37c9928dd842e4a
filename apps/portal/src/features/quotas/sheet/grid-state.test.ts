import { expect, it } from 'vitest'
import { exampleSheet } from './example-sheet.ts'
import { act, firstState, type GridAction, type GridState, textOf } from './grid-state.ts'
import { keyAction } from './key-action.ts'
import { holds, rangeOf } from './selection.ts'

const sheet = exampleSheet({ locked: true }, { a: { targets: [100] }, b: {}, c: {} })
const context = { sheet, currency: 'CNY' }
const start = firstState({ line: 1, column: 0 })

const step = (state: GridState, action: GridAction) => act(context, state, action)

/** Types as a keyboard does: letters write, the rest are keys; `^` before a key is Ctrl, `⇧` Shift. */
function type(state: GridState, ...keys: string[]): GridState {
  return keys.reduce((before, written) => {
    const command = written.startsWith('^')
    const shift = written.includes('⇧')
    const key = written.replace(/^\^?⇧?/, '')
    const action = keyAction(before.mode, { key, shift, command })
    if (action && action !== 'save') return step(before, action)
    return key.length > 1 || command
      ? before
      : step(before, { type: 'write', text: before.mode === 'ready' ? key : before.text + key })
  }, state)
}
const targets = ({ history }: GridState) =>
  Object.fromEntries(Object.entries(history.draft).map(([key, { target }]) => [key, target]))

it('replaces what is typed over, takes it with Enter and goes down', () => {
  const after = type(start, '1', '5', '0', 'Enter', '9', 'Tab', '8', 'ArrowRight')
  expect(targets(after)).toEqual({ 'a 2026-01-01': 15_000, 'b 2026-01-01': 900, 'b 2026-02-01': 800 })
  expect(after.selection.head).toEqual({ line: 2, column: 2 })
})

it('edits with Enter or F2, where arrows are the text’s own, and leaves it with Esc', () => {
  const open = type(start, 'F2')
  expect([open.mode, open.text]).toEqual(['editing', '1'])
  expect(keyAction(open.mode, { key: 'ArrowLeft', shift: false, command: false })).toBeNull()
  const left = type(open, '5', 'Escape')
  expect(targets(left)).toEqual({})
  expect(left.selection.head).toEqual({ line: 1, column: 0 })
  expect(targets(type(open, '5', 'Enter'))).toEqual({ 'a 2026-01-01': 1500 })
})

it('selects with Shift, clears, fills down, undoes and redoes', () => {
  const selected = type(start, '⇧ArrowDown', '⇧ArrowDown', '⇧ArrowRight')
  const range = rangeOf(selected.selection)
  expect(range && [holds(range, { line: 3, column: 1 }), holds(range, { line: 0, column: 0 })]).toEqual([true, false])
  const filled = type(selected, '^d')
  expect(targets(filled)).toEqual({ 'b 2026-01-01': 100, 'c 2026-01-01': 100 })
  const cleared = type(filled, 'Delete')
  expect(targets(cleared)).toEqual({ 'a 2026-01-01': null })
  const undone = type(cleared, '^z')
  expect(targets(undone)).toEqual(targets(filled))
  expect(targets(type(undone, '^z'))).toEqual({})
  expect(targets(type(undone, '^⇧z'))).toEqual({ 'a 2026-01-01': null })
  expect(targets(type(undone, '^y'))).toEqual({ 'a 2026-01-01': null })
})

it('never writes into what the viewer may not set', () => {
  const above = step(start, { type: 'select', position: { line: 0, column: 0 } })
  expect(targets(type(above, '5', 'Enter'))).toEqual({})
  expect(targets(type(above, '^a', 'Delete'))).toEqual({ 'a 2026-01-01': null })
})

it('keeps what can’t be read as it was written', () => {
  const after = type(start, 'x', 'Enter')
  expect(after.history.draft['a 2026-01-01']).toMatchObject({ written: 'x', issue: { code: 'not_a_number' } })
  expect(textOf(context, after.history.draft, { line: 1, column: 0 })).toBe('x')
})

it('discards all at once, and that can be undone', () => {
  const after = type(start, '5', 'Enter', '6', 'Enter')
  const discarded = step(after, { type: 'discard' })
  expect(targets(discarded)).toEqual({})
  expect(targets(type(discarded, '^z'))).toEqual(targets(after))
})

it('forgets what is saved', () => {
  const after = type(start, '5', 'Enter', '6', 'Enter')
  const saved = step(after, { type: 'saved', keys: new Set(['a 2026-01-01']) })
  expect(targets(saved)).toEqual({ 'b 2026-01-01': 600 })
  expect(saved.history.past).toEqual([])
})

it('selects everything, and walks to the edges', () => {
  expect(rangeOf(type(start, '^a').selection)).toEqual({ fromLine: 0, toLine: 3, fromColumn: 0, toColumn: 11 })
  expect(type(start, 'End', '^ArrowDown').selection.head).toEqual({ line: 3, column: 11 })
  expect(type(start, '^End', 'Home').selection.head).toEqual({ line: 3, column: 0 })
})
