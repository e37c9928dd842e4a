import { expect, it } from 'vitest'
import { conflictSpots, type Draft, marked, seenAnew, setTo, stillFits, targetOf, withEdits, without } from './draft.ts'
import { exampleSheet } from './example-sheet.ts'
import { type Sheet, type Spot, spotAt, withTargets } from './sheet.ts'

const sheet = exampleSheet(null, { a: { targets: [100, 200] }, b: { locked: true } })
const spot = (line: number, column: number, of: Sheet = sheet) => spotAt(of, line, column) as Spot
const key = 'a 2026-01-01'

it('knows what was saved when a cell was first touched', () => {
  const once = withEdits({}, [setTo(spot(0, 0), 500)])
  expect(once[key]).toEqual({ seen: 100, target: 500, written: null, issue: null })
  expect(withEdits(once, [setTo(spot(0, 0), null)])[key]).toMatchObject({ seen: 100, target: null })
  expect(targetOf(once, spot(0, 0))).toBe(500)
  expect(targetOf(once, spot(0, 1))).toBe(200)
})

it('remembers that nothing was there, too', () => {
  const once = withEdits({}, [setTo(spot(0, 2), 5)])
  const later = withTargets(sheet, { 'a 2026-03-01': 7 })
  expect(withEdits(once, [setTo(spot(0, 2, later), 6)])['a 2026-03-01']?.seen).toBeNull()
})

it('forgets a cell that is as it was saved, and is the same draft where nothing changes', () => {
  const once = withEdits({}, [setTo(spot(0, 0), 500)])
  expect(withEdits(once, [setTo(spot(0, 0), 100)])).toEqual({})
  expect(withEdits(once, [setTo(spot(0, 0), 500)])).toBe(once)
  const none = {}
  expect(withEdits(none, [setTo(spot(0, 0), 100)])).toBe(none)
})

it('sees that somebody else was quicker, and overwrites only when told to', () => {
  const draft = withEdits({}, [setTo(spot(0, 0), 500), setTo(spot(0, 1), 600)])
  const later = withTargets(sheet, { [key]: 300 })
  expect(conflictSpots(sheet, draft)).toEqual([])
  expect(conflictSpots(later, draft).map((one) => one.key)).toEqual([key])
  expect(conflictSpots(later, seenAnew(later, draft))).toEqual([])
  expect(without(draft, new Set([key]))).not.toHaveProperty([key])
})

it('puts back of a kept draft what still has a place', () => {
  const kept: Draft = {
    ...withEdits({}, [setTo(spot(0, 0), 500), setTo(spot(0, 1), 600)]),
    'b 2026-01-01': { seen: null, target: 5, written: null, issue: null },
    'gone 2026-01-01': { seen: null, target: 5, written: null, issue: null },
  }
  expect(Object.keys(stillFits(withTargets(sheet, { 'a 2026-02-01': 600 }), kept))).toEqual([key])
})

it('takes in what the api says of cells', () => {
  const draft = withEdits({}, [setTo(spot(0, 0), 500)])
  const issue = { code: 'quota.staff_not_there', params: {} }
  expect(marked(draft, new Map([[key, issue]]))[key]).toMatchObject({ target: 500, issue })
})
