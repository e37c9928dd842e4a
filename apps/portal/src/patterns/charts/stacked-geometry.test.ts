import { expect, it } from 'vitest'
import { stackedGeometry } from './stacked-geometry.ts'

it('puts the parts after one another and takes the penalty off their end', () => {
  const { parts, taken } = stackedGeometry([50, 20, 10], 5, 100)
  expect(parts).toEqual([
    { from: 0, size: 0.5 },
    { from: 0.5, size: 0.2 },
    { from: 0.7, size: 0.1 },
  ])
  expect(taken).toEqual({ from: 0.75, size: 0.05 })
})

it('has room for more than the full score', () => {
  const { parts, at } = stackedGeometry([72, 24, 24], 0, 100)
  expect(parts.map(({ size }) => size)).toEqual([0.6, 0.2, 0.2])
  expect(at(60)).toBe(0.5)
})

it('takes no more than there is', () => {
  expect(stackedGeometry([3], 20, 100).taken).toEqual({ from: 0, size: 0.03 })
  expect(stackedGeometry([0, 0], 20, 100).taken).toBeNull()
  expect(stackedGeometry([10], 0, 100).taken).toBeNull()
})
