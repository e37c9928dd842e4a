import { expect, it } from 'vitest'
import { type PaceDay, paceGeometry } from './pace-geometry.ts'

/** Four days, a target of 100, two of them over. */
const day = (at: number, more: Partial<PaceDay>): PaceDay => ({
  day: `2026-11-0${at}`,
  label: '',
  cumulative: null,
  expected: at * 25,
  low: null,
  high: null,
  ...more,
})
const days = [
  day(1, { cumulative: 10 }),
  day(2, { cumulative: 20 }),
  day(3, { low: 30, high: 40 }),
  day(4, { low: 40, high: 60 }),
]

it('draws what is known, what was expected, and the forecast from today on', () => {
  const { actual, expected, band } = paceGeometry(days, 100)
  expect(actual).toBe('M0.00 90.00L33.33 80.00')
  expect(expected).toBe('M0.00 75.00L33.33 50.00L66.67 25.00L100.00 0.00')
  expect(band).toBe('M33.33 80.00L66.67 60.00L100.00 40.00L100.00 60.00L66.67 70.00Z')
})

it('knows where it ends, whether that is enough, and where it will land', () => {
  const { end, forecast, target } = paceGeometry(days, 100)
  expect(end).toMatchObject({ value: 20, ahead: false })
  expect(forecast).toEqual({ low: 40, high: 60, y: 0.5 })
  expect(target).toEqual({ value: 100, y: 0 })
})

it('names the expected line where it stands most alone', () => {
  expect(paceGeometry(days, 100).expectedName).toMatchObject({ x: 2 / 3, above: true })
  const ahead = [day(1, { cumulative: 30 }), day(2, { cumulative: 90 }), day(3, { cumulative: 100 }), day(4, {})]
  expect(paceGeometry(ahead, 100).expectedName).toMatchObject({ x: 1 / 3, above: false })
})

it('has room for a target, a forecast and a sum above it', () => {
  expect(paceGeometry(days, 400).marks.at(-1)?.value).toBe(400)
  expect(paceGeometry([day(1, { cumulative: 500 })], 400).marks.at(-1)?.value).toBeGreaterThanOrEqual(500)
  expect(paceGeometry([day(1, { low: 1, high: 700 })], null).marks.at(-1)?.value).toBeGreaterThanOrEqual(700)
})

it('leaves out what there is not: no quota, no forecast, nothing known', () => {
  const bare = { expected: null, low: null, high: null }
  const month = [day(1, { ...bare, cumulative: 5 }), day(2, { ...bare, cumulative: 9 })]
  expect(paceGeometry(month, null)).toMatchObject({
    expected: '',
    band: '',
    expectedName: null,
    forecast: null,
    target: null,
  })
  expect(paceGeometry([day(1, bare)], null)).toMatchObject({ actual: '', end: null })
  expect(paceGeometry([], null).marks).toHaveLength(2)
})
