import { expect, it } from 'vitest'
import { bulletGeometry } from './bullet-geometry.ts'

it('reaches to the target', () =>
  expect(bulletGeometry({ actual: 30, target: 120, expected: 60 })).toEqual({ bar: 0.25, expected: 0.5, target: 1 }))

it('reaches beyond it where more came in, or more should have', () => {
  expect(bulletGeometry({ actual: 150, target: 120, expected: 120 })).toEqual({ bar: 1, expected: 0.8, target: 0.8 })
  expect(bulletGeometry({ actual: 0, target: 50, expected: 100 })).toEqual({ bar: 0, expected: 1, target: 0.5 })
})

it('measures nothing without a target, and stands for a target of nothing', () => {
  expect(bulletGeometry({ actual: 30, target: null, expected: null })).toBeNull()
  expect(bulletGeometry({ actual: 0, target: 0, expected: null })).toEqual({ bar: 0, expected: null, target: 0 })
})
