import { describe, expect, it } from 'vitest'
import { daysBetween, monthEnd } from '../input/day.ts'
import { workingCalendar } from './calendar/working-calendar.ts'
import { type DayValue, type PaceInput, paceOf } from './pace.ts'

function pace(month: string, today: string, change: Partial<PaceInput> = {}) {
  const calendar = workingCalendar(month, monthEnd(month))
  return paceOf({ target: null, from: month, to: monthEnd(month), today, days: [], calendar, ...change })
}

const on = (pairs: Record<string, number>): DayValue[] => Object.entries(pairs).map(([day, value]) => ({ day, value }))

describe('October 2026: seven days off, then a Saturday worked', () => {
  // 18 working days, so 1,000 for each.
  const october = (today: string, days: DayValue[] = []) => pace('2026-10-01', today, { target: 18_000, days })

  it.each([
    ['2026-10-01', 0, 0, 18],
    ['2026-10-07', 0, 0, 18],
    ['2026-10-08', 1000, 1, 18],
    ['2026-10-09', 2000, 2, 17],
    ['2026-10-10', 3000, 3, 16],
    ['2026-10-11', 3000, 3, 15],
    ['2026-10-12', 4000, 4, 15],
    ['2026-10-30', 18_000, 18, 1],
    ['2026-10-31', 18_000, 18, 0],
  ])('by the end of %s expects %i', (today, expected, elapsed, remaining) => {
    expect(october(today)).toMatchObject({
      expected,
      ahead: 0 - expected,
      workingDays: { total: 18, elapsed, remaining },
    })
  })

  it('spreads what is missing over the working days left, today among them, and rounds up', () => {
    const days = on({ '2026-10-03': 5000, '2026-10-10': 900 })
    expect(october('2026-10-10', days)).toMatchObject({
      actual: 5900,
      attainment: 5900 / 18_000,
      expected: 3000,
      ahead: 2900,
      missing: 12_100,
      missingPerDay: 757,
    })
    expect(october('2026-10-31', days)).toMatchObject({ missing: 12_100, missingPerDay: null })
  })

  it('misses nothing once all is reached', () => {
    expect(october('2026-10-12', on({ '2026-10-11': 20_000 }))).toMatchObject({
      ahead: 16_000,
      missing: 0,
      missingPerDay: 0,
    })
  })

  it('draws the line day by day, known up to today and expected to the end', () => {
    const { line } = october('2026-10-10', on({ '2026-10-03': 5000, '2026-10-10': 900 }))
    expect(line).toHaveLength(31)
    expect(line.slice(7, 11).map(({ cumulative, expected }) => [cumulative, expected])).toEqual([
      [5000, 1000],
      [5000, 2000],
      [5900, 3000],
      [null, 3000],
    ])
    expect(line.at(-1)).toMatchObject({ day: '2026-10-31', cumulative: null, expected: 18_000 })
  })
})

describe('other months', () => {
  it.each([
    ['a leap February without a table', '2028-02-01', '2028-02-29', 21, 21],
    ['the same on its Monday, the 28th', '2028-02-01', '2028-02-28', 21, 20],
    ['a leap February with Spring Festival', '2024-02-01', '2024-02-29', 18, 18],
    ['the same on Sunday 4, worked', '2024-02-01', '2024-02-04', 18, 3],
    ['the same within the holiday', '2024-02-01', '2024-02-17', 18, 8],
    ['the same on Sunday 18, worked', '2024-02-01', '2024-02-18', 18, 9],
    ['January 2027, whose holidays are not known', '2027-01-01', '2027-01-04', 21, 2],
  ])('%s', (_, month, today, total, elapsed) => {
    expect(pace(month, today, { target: total * 7 })).toMatchObject({
      expected: elapsed * 7,
      workingDays: { total, elapsed },
    })
  })

  it('expects the target of a month that is over, and forecasts nothing', () => {
    expect(pace('2026-09-01', '2026-10-10', { target: 500, days: on({ '2026-09-30': 200 }) })).toMatchObject({
      actual: 200,
      expected: 500,
      ahead: -300,
      missing: 300,
      missingPerDay: null,
      workingDays: { remaining: 0 },
      forecast: null,
    })
  })

  it('expects nothing yet of a month to come', () => {
    const december = pace('2026-12-01', '2026-11-21', { target: 230, days: on({ '2026-11-20': 200 }) })
    expect(december).toMatchObject({
      actual: 0,
      expected: 0,
      ahead: 0,
      missing: 230,
      missingPerDay: 10,
      forecast: null,
    })
    expect(december.workingDays).toEqual({ total: 23, elapsed: 0, remaining: 23 })
    expect(december.line.every(({ cumulative, low }) => cumulative === null && low === null)).toBe(true)
  })

  it('says what came in where no quota is set', () => {
    expect(pace('2026-10-01', '2026-10-10', { days: on({ '2026-10-01': 7 }) })).toMatchObject({
      actual: 7,
      attainment: null,
      expected: null,
      ahead: null,
      missing: null,
      missingPerDay: null,
    })
  })
})

describe('a store that opens or closes within the month', () => {
  it('has from its first day on to reach the target', () => {
    const opened = (today: string) => pace('2026-10-01', today, { target: 1200, opensOn: '2026-10-15' })
    expect(opened('2026-10-14')).toMatchObject({ expected: 0, workingDays: { total: 12, elapsed: 0, remaining: 12 } })
    expect(opened('2026-10-15')).toMatchObject({ expected: 100, missingPerDay: 100 })
    expect(opened('2026-10-30')).toMatchObject({ expected: 1200 })
  })

  it('has up to its last day', () => {
    const closed = pace('2026-10-01', '2026-10-20', { target: 700, closesOn: '2026-10-15' })
    expect(closed).toMatchObject({
      expected: 700,
      missingPerDay: null,
      workingDays: { total: 7, elapsed: 7, remaining: 0 },
    })
  })

  it('counts all days alike where none it is open on is a working day', () => {
    const weekend = pace('2026-10-01', '2026-10-31', { target: 60, opensOn: '2026-10-31' })
    expect(weekend).toMatchObject({
      expected: 60,
      missingPerDay: null,
      workingDays: { total: 0, elapsed: 0, remaining: 0 },
    })
    const holiday = { target: 60, closesOn: '2026-10-03' }
    expect(pace('2026-10-01', '2026-10-02', holiday)).toMatchObject({ expected: 40 })
  })

  it('expects nothing where it is open on no day of the month', () => {
    expect(pace('2026-10-01', '2026-10-20', { target: 60, opensOn: '2026-11-01' })).toMatchObject({
      expected: null,
      ahead: null,
      missing: 60,
      forecast: null,
    })
  })
})

describe('the forecast', () => {
  // Opened on Monday 12: six working days of mean 10 and variance 8, a weekend of mean 25 and variance 50. To come, with
  // Tuesday 20: nine working days and three free ones.
  const history = on({
    '2026-10-12': 10,
    '2026-10-13': 12,
    '2026-10-14': 8,
    '2026-10-15': 10,
    '2026-10-16': 14,
    '2026-10-17': 30,
    '2026-10-18': 20,
    '2026-10-19': 6,
  })
  const opened = (days: DayValue[], today = '2026-10-20', change: Partial<PaceInput> = {}) =>
    pace('2026-10-01', today, { opensOn: '2026-10-12', days: [...history, ...days], ...change })

  it('adds the average of its kind for each day to come, bounded by their variances', () => {
    // 110 + 9 × 10 + 3 × 25; 9 × 8 × (1 + 9/6) + 3 × 50 × (1 + 3/2) = 555, whose root times 1.2816 is 30.19.
    const { forecast, line } = opened(on({ '2026-10-20': 4 }))
    expect(forecast).toEqual({ value: 275, low: 245, high: 305 })
    expect(line[19]).toMatchObject({ cumulative: 114, forecast: null, low: null, high: null })
    // 110 + 2 × 10; 2 × 8 × (1 + 2/6) = 21.3, whose root times 1.2816 is 5.92.
    expect(line[20]).toMatchObject({ cumulative: null, forecast: 130, low: 124, high: 136 })
    expect(line[30]).toMatchObject({ forecast: 275, low: 245, high: 305 })
  })

  it('takes today for what it brought when that is more than usual', () => {
    expect(opened(on({ '2026-10-20': 30 })).forecast?.value).toBe(295)
  })

  it('is never under what is there', () => {
    const last = { closesOn: '2026-10-20' }
    // 8 × (1 + 1/6) = 9.3, whose root times 1.2816 is 3.91: 116 to 124 where nothing came yet, but 150 are there here.
    expect(opened([], '2026-10-20', last).forecast).toEqual({ value: 120, low: 116, high: 124 })
    expect(opened(on({ '2026-10-20': 40 }), '2026-10-20', last).forecast).toEqual({ value: 150, low: 150, high: 154 })
  })

  it('is what is there after the last day', () => {
    const { forecast, line } = opened([], '2026-10-25', { closesOn: '2026-10-19' })
    expect(forecast).toEqual({ value: 110, low: 110, high: 110 })
    expect(line[30]).toMatchObject({ forecast: 110, low: 110, high: 110 })
  })

  it('needs seven completed days', () => {
    expect(opened([], '2026-10-19').forecast).not.toBeNull()
    expect(opened([], '2026-10-18').forecast).toBeNull()
  })

  it('looks back over 56 days and no further', () => {
    const within = daysBetween('2026-08-15', '2026-10-09').map((day) => ({ day, value: 10 }))
    const { forecast } = pace('2026-10-01', '2026-10-10', {
      days: [...within, { day: '2026-08-14', value: 1_000_000 }],
    })
    expect(forecast).toEqual({ value: 310, low: 310, high: 310 })
  })

  it('goes by all days where there were too few of a kind', () => {
    // Seven completed days from Monday 14 December, one of them a Sunday off in a calendar that works Saturdays.
    const days = on({ '2026-12-20': 70 })
    const calendar = { isWorkingDay: (day: string) => day !== '2026-12-20' && day !== '2026-12-27' }
    const december = pace('2026-12-01', '2026-12-21', { opensOn: '2026-12-14', closesOn: '2026-12-27', days, calendar })
    expect(december.forecast?.value).toBe(80)
  })
})
