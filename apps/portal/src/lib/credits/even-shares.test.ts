import { expect, it } from 'vitest'
import { evenShares } from './even-shares.ts'

it('is the whole, whatever the number', () => {
  expect(evenShares(1)).toEqual([10_000])
  expect(evenShares(3)).toEqual([3334, 3333, 3333])
  expect(evenShares(7)).toEqual([1429, 1429, 1429, 1429, 1428, 1428, 1428])
  for (let count = 1; count <= 10; count++) expect(evenShares(count).reduce((sum, one) => sum + one)).toBe(10_000)
})
