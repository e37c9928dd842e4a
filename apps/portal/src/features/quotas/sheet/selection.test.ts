import { expect, it } from 'vitest'
import { at, far, inside, moved, rangeOf, sizeOf, tabbed } from './selection.ts'

it('goes from cell to cell by Tab, over the end of a line, and ends at the ends', () => {
  expect(tabbed({ line: 0, column: 10 }, 1, 2)).toEqual({ line: 0, column: 11 })
  expect(tabbed({ line: 0, column: 11 }, 1, 2)).toEqual({ line: 1, column: 0 })
  expect(tabbed({ line: 0, column: 12 }, 1, 2)).toEqual({ line: 1, column: 0 })
  expect(tabbed({ line: 1, column: -1 }, 1, 2)).toEqual({ line: 1, column: 0 })
  expect(tabbed({ line: 1, column: 11 }, 1, 2)).toBeNull()
  expect(tabbed({ line: 1, column: 0 }, -1, 2)).toEqual({ line: 0, column: 11 })
  expect(tabbed({ line: 0, column: 0 }, -1, 2)).toBeNull()
})

it('stays within the sheet', () => {
  expect(inside({ line: 9, column: 20 }, 3)).toEqual({ line: 2, column: 12 })
  expect(inside({ line: -1, column: -9 }, 3)).toEqual({ line: 0, column: -1 })
})

it('goes to January and December, not to the name and the total, when it goes to the edge', () => {
  expect(moved({ line: 1, column: 5 }, 0, far)).toEqual({ line: 1, column: 11 })
  expect(moved({ line: 1, column: 5 }, 0, -far)).toEqual({ line: 1, column: 0 })
  expect(moved({ line: 1, column: 0 }, 0, -1)).toEqual({ line: 1, column: -1 })
})

it('selects months between any two corners', () => {
  const range = rangeOf({ anchor: { line: 3, column: 4 }, head: { line: 1, column: 2 } })
  expect(range).toEqual({ fromLine: 1, toLine: 3, fromColumn: 2, toColumn: 4 })
  expect(range && sizeOf(range)).toBe(9)
  expect(rangeOf(at({ line: 0, column: 12 }))).toBeNull()
  expect(rangeOf(at({ line: 0, column: -1 }))).toBeNull()
})
