import { describe, expect, it } from 'vitest'
import { workingCalendar } from './calendar/working-calendar.ts'
import { raiseTarget } from './raise-target.ts'
import { splitQuota } from './split-quota.ts'

const calendar = workingCalendar('2026-10-01', '2026-10-31')
const october = { from: '2026-10-01', to: '2026-10-31' }
const split = (fromOn: string, target = 1800) => splitQuota({ target, ...october, fromOn, calendar })

describe('splitQuota', () => {
  it.each([
    ['2026-09-15', 0],
    ['2026-10-01', 0],
    ['2026-10-08', 0],
    ['2026-10-10', 200],
    ['2026-10-12', 300],
    ['2026-10-31', 1800],
    ['2026-11-01', 1800],
    ['2026-12-24', 1800],
  ])('leaves behind the working days before %s', (fromOn, stays) => {
    expect(split(fromOn)).toEqual({ stays, moves: 1800 - stays })
  })

  it('rounds half up, and gives the rest away', () => {
    expect(split('2026-10-09', 9)).toEqual({ stays: 1, moves: 8 })
    expect(split('2026-10-09', 8)).toEqual({ stays: 0, moves: 8 })
    expect(split('2026-10-20', 99_999_999_999)).toEqual({ stays: 50_000_000_000, moves: 49_999_999_999 })
  })

  it('goes by calendar days where no day is worked', () => {
    const never = { workingDays: () => 0 }
    expect(splitQuota({ target: 31, ...october, fromOn: '2026-10-11', calendar: never })).toEqual({
      stays: 10,
      moves: 21,
    })
  })

  it('knows the working Sunday of February 2024', () => {
    const leap = workingCalendar('2024-02-01', '2024-02-29')
    expect(
      splitQuota({ target: 18, from: '2024-02-01', to: '2024-02-29', fromOn: '2024-02-05', calendar: leap }),
    ).toEqual({
      stays: 3,
      moves: 15,
    })
  })
})

describe('splitQuota at the end of a month', () => {
  it('leaves the last day to the new store', () => {
    const september = {
      target: 220,
      from: '2026-09-01',
      to: '2026-09-30',
      calendar: workingCalendar('2026-09-01', '2026-09-30'),
    }
    expect(september.calendar.workingDays('2026-09-01', '2026-09-30')).toBe(22)
    expect(splitQuota({ ...september, fromOn: '2026-09-30' })).toEqual({ stays: 210, moves: 10 })
    expect(splitQuota({ ...september, fromOn: '2026-10-01' })).toEqual({ stays: 220, moves: 0 })
  })
})

describe('raiseTarget', () => {
  it.each([
    [1000, 1000, 1100],
    [1000, -10_000, 0],
    [1000, 100_000, 11_000],
    [1, 4999, 1],
    [1, 5000, 2],
    [333, 1250, 375],
    [12_345_678, 1, 12_346_913],
    [99_999_999_999, 100_000, 1_099_999_999_989],
  ])('%i and %i basis points are %i', (base, basisPoints, raised) => {
    expect(raiseTarget(base, basisPoints)).toBe(raised)
  })
})
