import { expect, it } from 'vitest'
import { setTo, withEdits } from './draft.ts'
import { exampleSheet } from './example-sheet.ts'
import { type Spot, spotAt } from './sheet.ts'
import { split } from './split.ts'
import { splitsOf } from './sums.ts'

const targets = (edits: ReturnType<typeof split>['edits']) => edits.map(({ read }) => read.ok && read.target)

it('shares a month out evenly, in whole yuan', () => {
  const sheet = exampleSheet({ targets: [100_000] }, { a: {}, b: {}, c: {} })
  const { edits, left } = split(sheet, {}, [0, 1], null, 100)
  expect(targets(edits)).toEqual([33_400, 33_300, 33_300])
  expect(left).toEqual(['2026-02-01'])
})

it('goes by last year, and leaves out who had nothing then', () => {
  const sheet = exampleSheet({ targets: [100_000] }, { a: {}, b: {}, c: {} })
  const basis = new Map([
    ['a 2026-01-01', 300],
    ['b 2026-01-01', 100],
  ])
  expect(targets(split(sheet, {}, [0], basis, 100).edits)).toEqual([75_000, 25_000, null])
  expect(split(sheet, {}, [0], new Map(), 100)).toEqual({ edits: [], left: ['2026-01-01'] })
})

it('takes off first what may not be changed', () => {
  const sheet = exampleSheet({ targets: [100_000] }, { a: { targets: [40_000], locked: true }, b: {}, c: {} })
  expect(targets(split(sheet, {}, [0], null, 100).edits)).toEqual([30_000, 30_000])
  const full = exampleSheet({ targets: [40_000] }, { a: { targets: [40_000], locked: true }, b: {} })
  expect(split(full, {}, [0], null, 100).left).toEqual(['2026-01-01'])
})

it.each([
  [1, null],
  [100_000_000_000, null],
  [123_457, [7, 0, 999_999_999_999, 13, 1]],
  [99_999_999_999, [1, 1, 1, 3, 100_000_000_000]],
] as const)('adds up to the parent as it stands on the screen: %d by %j', (target, weights) => {
  const names = ['a', 'b', 'c', 'd', 'e']
  const sheet = exampleSheet({ targets: [5] }, Object.fromEntries(names.map((name) => [name, {}])))
  const draft = withEdits({}, [setTo(spotAt(sheet, 0, 0) as Spot, target)])
  const basis = weights && new Map(names.map((name, at) => [`${name} 2026-01-01`, weights[at] ?? 0]))
  const after = withEdits(draft, split(sheet, draft, [0], basis, 100).edits)
  expect(splitsOf(sheet, after)[0]).toEqual({ target, shared: target, difference: 0, uncarried: 0 })
})
