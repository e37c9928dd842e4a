import { expect, it } from 'vitest'
import { ratioOf } from './ratio-of.ts'

it('is in basis points, half up', () => {
  expect(ratioOf(1n, 3n)).toBe(3333n)
  expect(ratioOf(2n, 3n)).toBe(6667n)
  expect(ratioOf(100n, 100n)).toBe(10_000n)
})

it('is nothing where there is nothing to be a part of', () => {
  expect(ratioOf(1n, 0n)).toBe(0n)
  expect(ratioOf(0n, 100n)).toBe(0n)
})
