import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addDays, daysBetween, monthEnd } from '../input/day.ts'
import { workingCalendar } from './calendar/working-calendar.ts'
import { type PaceInput, paceOf } from './pace.ts'

const months = fc
  .record({ year: fc.integer({ min: 2018, max: 2029 }), month: fc.integer({ min: 1, max: 12 }) })
  .map(({ year, month }) => `${year}-${String(month).padStart(2, '0')}-01`)

/** A month with today from ten days before it to ten after, opening and closing anywhere around, sales up to today. */
const inputs: fc.Arbitrary<PaceInput> = fc
  .record({
    month: months,
    today: fc.integer({ min: -10, max: 40 }),
    opens: fc.option(fc.integer({ min: -60, max: 35 })),
    lasts: fc.option(fc.integer({ min: 0, max: 60 })),
    target: fc.option(fc.integer({ min: 1, max: 100_000_000_000 })),
    values: fc.array(fc.integer({ min: 0, max: 1_000_000_000 }), { minLength: 97, maxLength: 97 }),
  })
  .map(({ month, today: offset, opens, lasts, target, values }) => {
    const today = addDays(month, offset)
    const opensOn = opens === null ? null : addDays(month, opens)
    const closesOn = lasts === null ? null : addDays(opensOn ?? month, lasts)
    const isOpen = (day: string) => day <= today && (!opensOn || day >= opensOn) && (!closesOn || day <= closesOn)
    const days = daysBetween(addDays(month, -56), addDays(month, 40))
      .map((day, at) => ({ day, value: values[at] ?? 0 }))
      .filter(({ day }) => isOpen(day))
    const to = monthEnd(month)
    return { target, from: month, to, today, opensOn, closesOn, days, calendar: workingCalendar(month, to) }
  })

const isRising = (values: readonly number[]) => values.every((value, at) => at === 0 || value >= (values[at - 1] ?? 0))

it('reaches exactly the sum by today, and exactly the target by the end', () => {
  fc.assert(
    fc.property(inputs, (input) => {
      const { actual, expected, line } = paceOf(input)
      const known = line.flatMap(({ cumulative }) => (cumulative === null ? [] : [cumulative]))
      expect(known.at(-1) ?? 0).toBe(actual)
      expect(isRising(known)).toBe(true)
      const course = line.flatMap((day) => (day.expected === null ? [] : [day.expected]))
      expect(isRising(course)).toBe(true)
      if (expected === null) expect(course).toEqual([])
      else expect(course.at(-1)).toBe(input.target)
      if (expected !== null && input.today < input.from) expect(expected).toBe(0)
      if (expected !== null && input.today > input.to) expect(expected).toBe(input.target)
    }),
  )
})

it('asks per day for just enough', () => {
  fc.assert(
    fc.property(inputs, (input) => {
      const { actual, missing, missingPerDay, workingDays } = paceOf(input)
      if (input.target !== null) expect(missing).toBe(Math.max(0, input.target - actual))
      if (missing === null || missingPerDay === null) return
      expect(missingPerDay * workingDays.remaining).toBeGreaterThanOrEqual(missing)
      expect((missingPerDay - 1) * workingDays.remaining).toBeLessThan(missing || 1)
    }),
  )
})

it('counts today on both sides', () => {
  fc.assert(
    fc.property(inputs, (input) => {
      const { total, elapsed, remaining } = paceOf(input).workingDays
      const both = elapsed + remaining - total
      expect(both === 0 || (both === 1 && input.calendar.isWorkingDay(input.today))).toBe(true)
    }),
  )
})

it('forecasts no less than is there, within its bounds, growing day by day', () => {
  fc.assert(
    fc.property(inputs, (input) => {
      const { actual, forecast, line } = paceOf(input)
      const ahead = line.filter((day) => day.forecast !== null)
      expect(ahead.length === 0 || forecast !== null).toBe(true)
      if (!forecast) return
      expect(forecast.low).toBeGreaterThanOrEqual(actual)
      for (const { forecast: value, low, high } of [...ahead, { ...forecast, forecast: forecast.value }]) {
        expect(Number(low) <= Number(value) && Number(value) <= Number(high)).toBe(true)
      }
      for (const key of ['forecast', 'low', 'high'] as const)
        expect(isRising(ahead.map((day) => Number(day[key])))).toBe(true)
      const last = ahead.at(-1)
      if (last) expect([last.forecast, last.low, last.high]).toEqual([forecast.value, forecast.low, forecast.high])
    }),
  )
})

/** Numbers from 0 to 1, the same at every run. */
function* drawn(seed: number) {
  let state = seed
  while (true) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    yield state / 2_147_483_648
  }
}

it('holds about four months of five between its bounds', () => {
  const random = drawn(20_261_010)
  const next = () => random.next().value as number
  const calendar = workingCalendar('2026-05-01', '2026-05-31')
  const habit = (day: string) => (calendar.isWorkingDay(day) ? 3 : 7)
  /** So many sales of 100 to 1,500 each: about what a store does. */
  const draw = (day: string) => {
    const count = Array.from({ length: 12 }, next).filter((one) => one < habit(day) / 12).length
    return Array.from({ length: count }, () => 100 + Math.round(next() * 1400)).reduce((sum, sale) => sum + sale, 0)
  }
  const runs = Array.from({ length: 400 }, () => {
    const all = daysBetween('2026-03-10', '2026-05-31').map((day) => ({ day, value: draw(day) }))
    const today = '2026-05-12'
    const days = all.filter(({ day }) => day < today)
    const { forecast } = paceOf({ target: null, from: '2026-05-01', to: '2026-05-31', today, days, calendar })
    const landed = all.filter(({ day }) => day >= '2026-05-01').reduce((sum, { value }) => sum + value, 0)
    return forecast !== null && landed >= forecast.low && landed <= forecast.high
  })
  const share = runs.filter(Boolean).length / runs.length
  expect(share).toBeGreaterThan(0.74)
  expect(share).toBeLessThan(0.87)
})
