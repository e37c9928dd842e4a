import { expect, it } from 'vitest'
import { setTo, withEdits } from './draft.ts'
import { exampleSheet } from './example-sheet.ts'
import { clear, copied, fillDown } from './fill.ts'
import { type Spot, spotAt } from './sheet.ts'

const sheet = exampleSheet({ targets: [900] }, { a: { targets: [100, 200] }, b: { locked: true }, c: {} })
const range = (fromLine: number, fromColumn: number, toLine: number, toColumn: number) => ({
  fromLine,
  fromColumn,
  toLine,
  toColumn,
})
const seen = (edits: ReturnType<typeof clear>) => edits.map(({ spot, read }) => [spot.key, read.ok && read.target])

it('clears what may be set', () => {
  expect(seen(clear(sheet, range(1, 0, 3, 0)))).toEqual([
    ['a 2026-01-01', null],
    ['c 2026-01-01', null],
  ])
})

it('fills down from the first line, or from the line above a single one, what stands on the screen', () => {
  expect(seen(fillDown(sheet, {}, range(1, 0, 3, 1)))).toEqual([
    ['c 2026-01-01', 100],
    ['c 2026-02-01', 200],
  ])
  const draft = withEdits({}, [setTo(spotAt(sheet, 0, 0) as Spot, 777)])
  expect(seen(fillDown(sheet, draft, range(1, 0, 1, 0)))).toEqual([['a 2026-01-01', 777]])
  expect(fillDown(sheet, {}, range(0, 0, 0, 0))).toEqual([])
})

it('copies from a basis plus a percentage, exactly, and leaves alone what has none', () => {
  const basis = new Map([
    ['a 2026-01-01', 12_345],
    ['c 2026-02-01', 1],
  ])
  expect(seen(copied(sheet, {}, range(0, 0, 3, 11), basis, 1000, false))).toEqual([
    ['a 2026-01-01', 13_580],
    ['c 2026-02-01', 1],
  ])
  expect(copied(sheet, {}, range(0, 0, 3, 11), basis, -10_000, false)).toEqual([])
})

it('carries a quota on from month to month', () => {
  const january = new Map([['a 2026-01-01', 50]])
  expect(seen(copied(sheet, {}, range(1, 0, 1, 2), january, 10_000, true))).toEqual([
    ['a 2026-01-01', 100],
    ['a 2026-02-01', 200],
    ['a 2026-03-01', 400],
  ])
  expect(seen(copied(sheet, {}, range(1, 2, 1, 3), january, 0, true))).toEqual([
    ['a 2026-03-01', 200],
    ['a 2026-04-01', 200],
  ])
})
