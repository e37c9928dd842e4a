import { expect, it } from 'vitest'
import { exampleSheet } from './example-sheet.ts'
import { split } from './split.ts'
import { splitSums } from './split-lines.ts'

const sheet = exampleSheet({ targets: [100_000, 200_000] }, { a: {}, b: {}, c: { targets: [40_000, 0], locked: true } })

it('says of each row what it weighs and gets, and that all of it is the parent’s', () => {
  const basis = new Map([
    ['a 2026-01-01', 3],
    ['b 2026-01-01', 1],
    ['a 2026-02-01', 1],
    ['b 2026-02-01', 1],
  ])
  const { edits } = split(sheet, {}, [0, 1], basis, 100)
  const { lines, target, shared } = splitSums(sheet, {}, edits, basis)
  expect([target, shared]).toEqual([300_000, 300_000])
  expect(lines.map(({ weight, amount }) => [weight, amount])).toEqual([
    [4, 145_000],
    [2, 115_000],
    [0, 40_000],
  ])
  expect(lines.map(({ share }) => share)).toEqual([4833, 3833, 1333])
})

it('counts only months that are filled', () => {
  const basis = new Map([['a 2026-02-01', 1]])
  const { edits } = split(sheet, {}, [0, 1], basis, 100)
  expect(splitSums(sheet, {}, edits, basis)).toMatchObject({ target: 200_000, shared: 200_000 })
})
