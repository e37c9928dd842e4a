import { expect, it } from 'vitest'
import { exampleSheet } from './example-sheet.ts'
import { spread } from './spread.ts'

const sheet = exampleSheet({ targets: [] }, { a: {}, b: { locked: true } })
const year = Array.from({ length: 12 }, (_, at) => at)
const targets = ({ edits }: ReturnType<typeof spread>) => edits.map(({ read }) => read.ok && read.target)

it('spreads a year over its months by weights, in whole yuan and exactly', () => {
  const spreads = targets(spread(sheet, 1, year, 1_000_000, (month) => (month === '2026-02-01' ? 1 : 2), 100))
  expect(spreads.reduce<number>((sum, one) => sum + Number(one), 0)).toBe(1_000_000)
  expect(spreads[1]).toBe(43_500)
})

it('fills a quarter alone', () => {
  const { edits } = spread(sheet, 1, [3, 4, 5], 300, () => 1, 100)
  expect(edits.map(({ spot }) => spot.cell.month)).toEqual(['2026-04-01', '2026-05-01', '2026-06-01'])
})

it('says what is wrong where there is nothing to go by, or nothing that may be set', () => {
  expect(spread(sheet, 1, year, 100, () => 0, 100)).toEqual({ edits: [], problem: 'no_weights' })
  expect(spread(sheet, 2, year, 100, () => 1, 100)).toEqual({ edits: [], problem: 'no_children' })
})
