import { expect, it } from 'vitest'
import { niceScale } from './nice-scale.ts'

it.each([
  [100, [0, 25, 50, 75, 100]],
  [97, [0, 25, 50, 75, 100]],
  [7, [0, 2, 4, 6, 8]],
  [0, [0, 1]],
])('%d', (highest, marks) => expect(niceScale(highest)).toEqual(marks))

it('always reaches the highest value', () => {
  for (const highest of [1, 3, 12, 99, 1234, 98_765, 1_000_001]) {
    const marks = niceScale(highest)
    expect(marks.at(-1)).toBeGreaterThanOrEqual(highest)
    expect(marks.length).toBeLessThanOrEqual(7)
  }
})
