import { expect, it } from 'vitest'
import { type TrendPoint, trendGeometry } from './trend-geometry.ts'

const point = (value: number | null, before: number | null): TrendPoint => ({
  key: `${value}`,
  label: '',
  value,
  before,
})

it('draws from the first day to the last known one', () => {
  const { now, before, endNow, soFar } = trendGeometry([point(0, 100), point(50, null), point(100, 0)], 5, false)
  expect(now).toBe('M0.00 100.00L25.00 50.00L50.00 0.00')
  expect(before).toBe('M0.00 0.00L50.00 100.00')
  expect(endNow).toEqual({ x: 0.5, y: 0 })
  expect(soFar).toBe('')
})

it('draws a day that is not over apart', () => {
  const { now, soFar } = trendGeometry([point(0, null), point(100, null), point(50, null)], 3, true)
  expect(now).toBe('M0.00 100.00L50.00 0.00')
  expect(soFar).toBe('M50.00 0.00L100.00 50.00')
})

it('leaves out what is not known, and stands for nothing at all', () => {
  expect(trendGeometry([point(10, null), point(null, null)], 2, false).endNow).toEqual({ x: 0, y: 0 })
  expect(trendGeometry([], 30, false)).toMatchObject({ now: '', before: '', endNow: null, endBefore: null })
})
