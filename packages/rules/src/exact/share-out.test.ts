import { expect, it } from 'vitest'
import { shareOut } from './share-out.ts'

it.each([
  [90_000, [1, 1, 1], 100, [30_000, 30_000, 30_000]],
  [100_000, [0, 0, 0], 100, [33_400, 33_300, 33_300]],
  [100_001, [0, 0, 0], 100, [33_334, 33_334, 33_333]],
  [10, [3, 0, 1], 1, [8, 0, 2]],
  [1, [5, 5], 1, [1, 0]],
  [0, [5, 5], 1, [0, 0]],
  [100_000_000_000, [999_999_999_999, 1], 1, [100_000_000_000, 0]],
] as const)('%d by %j in steps of %d: %j', (total, weights, step, parts) => {
  expect(shareOut(total, weights, step)).toEqual(parts)
})
