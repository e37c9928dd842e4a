import { expect, it } from 'vitest'
import { setTo, withEdits } from './draft.ts'
import { exampleSheet } from './example-sheet.ts'
import { type Spot, spotAt } from './sheet.ts'
import { changesOf, splitsOf, totalsOf } from './sums.ts'

const sheet = exampleSheet(
  { targets: [1000, 500, null] },
  { a: { targets: [600, 300, 50] }, b: { targets: [300, 300] } },
)

it('compares the rows with their parent, month by month and for the year', () => {
  const splits = splitsOf(sheet, {})
  expect(splits.slice(0, 4)).toEqual([
    { target: 1000, shared: 900, difference: -100, uncarried: 0 },
    { target: 500, shared: 600, difference: 100, uncarried: 0 },
    { target: null, shared: 50, difference: null, uncarried: 0 },
    { target: null, shared: 0, difference: null, uncarried: 0 },
  ])
  // March has nothing above it: it counts in the sum, not in the difference.
  expect(splits[12]).toEqual({ target: 1500, shared: 1550, difference: 0, uncarried: 0 })
})

it('counts what is unsaved, and what can’t be read as nothing', () => {
  const draft = withEdits({}, [
    setTo(spotAt(sheet, 1, 0) as Spot, 700),
    { spot: spotAt(sheet, 2, 0) as Spot, read: { ok: false, written: 'x', issue: { code: 'invalid', params: {} } } },
  ])
  expect(splitsOf(sheet, draft)[0]).toEqual({ target: 1000, shared: 700, difference: -300, uncarried: 0 })
  expect(changesOf(sheet, draft)).toEqual({
    rows: { before: 1550, after: 1350 },
    parent: { before: 1500, after: 1500 },
  })
})

it('has no total where there is no quota', () => {
  const bare = exampleSheet(null, { a: { actual: 10 } })
  expect(totalsOf(bare.rows[0] as (typeof bare.rows)[0], {})).toEqual({ target: null, effective: null, actual: 120 })
  expect(splitsOf(bare, {})[12]).toEqual({ target: null, shared: 0, difference: null, uncarried: 0 })
})

it('says what nobody carries of what is shared out, and takes what is typed now for the days that there are', () => {
  const [a, b] = sheet.rows as [(typeof sheet.rows)[0], (typeof sheet.rows)[0]]
  const cells = a.cells.map((cell, at) =>
    at === 0 ? { ...cell, effective: 450, basisDays: 2000, presentDays: 1500 } : cell,
  )
  const away = { ...sheet, rows: [{ ...a, cells }, b] }
  expect(splitsOf(away, {})[0]).toEqual({ target: 1000, shared: 900, difference: -100, uncarried: 150 })
  expect(splitsOf(away, {})[12]?.uncarried).toBe(150)
  expect(totalsOf({ ...a, cells }, {})).toMatchObject({ target: 950, effective: 800 })
  const draft = withEdits({}, [setTo(spotAt(away, 1, 0) as Spot, 450)])
  expect(splitsOf(away, draft)[0]).toEqual({ target: 1000, shared: 750, difference: -250, uncarried: 0 })
})
