import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { soldOn } from '../sales/sold-on.ts'
import { lastRun, nextRun, type RunTimes } from './run-times.ts'

const daily = (hour: number, timeZone: string): RunTimes => ({ period: 'daily', hour, timeZone })
const monthly = (hour: number, timeZone: string): RunTimes => ({ period: 'monthly', hour, timeZone })
const next = (times: RunTimes, after: string) => {
  const { at, on } = nextRun(times, new Date(after))
  return [at.toISOString(), on]
}

describe('a daily report', () => {
  it('goes out at its hour of the chain’s wall, of the day before', () => {
    const times = daily(8, 'Asia/Shanghai')
    expect(next(times, '2026-11-20T23:59:59Z')).toEqual(['2026-11-21T00:00:00.000Z', '2026-11-20'])
    expect(next(times, '2026-11-21T00:00:00Z')).toEqual(['2026-11-22T00:00:00.000Z', '2026-11-21'])
  })

  it('keeps its hour where New York’s clocks go forward and back', () => {
    const times = daily(8, 'America/New_York')
    expect(next(times, '2026-03-07T14:00:00Z')).toEqual(['2026-03-08T12:00:00.000Z', '2026-03-07'])
    expect(next(times, '2026-10-31T13:00:00Z')).toEqual(['2026-11-01T13:00:00.000Z', '2026-10-31'])
  })

  it('goes out once where New York’s wall skips its hour, and once where it shows it twice', () => {
    const skipped = daily(2, 'America/New_York')
    expect(next(skipped, '2026-03-07T12:00:00Z')).toEqual(['2026-03-08T07:00:00.000Z', '2026-03-07'])
    expect(next(skipped, '2026-03-08T07:00:00Z')).toEqual(['2026-03-09T06:00:00.000Z', '2026-03-08'])
    const atMidnight = daily(0, 'Africa/Cairo')
    expect(next(atMidnight, '2026-04-23T12:00:00Z')).toEqual(['2026-04-23T22:00:00.000Z', '2026-04-23'])
    const twice = daily(1, 'America/New_York')
    const [first] = next(twice, '2026-10-31T12:00:00Z')
    expect(next(twice, first as string)).toEqual(['2026-11-02T06:00:00.000Z', '2026-11-01'])
  })
})

describe('a monthly report', () => {
  it('goes out on the first, of the month before', () => {
    const times = monthly(9, 'Asia/Shanghai')
    expect(next(times, '2026-11-21T00:00:00Z')).toEqual(['2026-12-01T01:00:00.000Z', '2026-11-30'])
    expect(next(times, '2026-12-31T12:00:00Z')).toEqual(['2027-01-01T01:00:00.000Z', '2026-12-31'])
    expect(next(times, '2024-02-10T12:00:00Z')).toEqual(['2024-03-01T01:00:00.000Z', '2024-02-29'])
  })

  it('counts months by the chain’s wall', () => {
    // In Shanghai it is the first already, and past nine.
    expect(next(monthly(0, 'Asia/Shanghai'), '2026-11-30T16:30:00Z')).toEqual([
      '2026-12-31T16:00:00.000Z',
      '2026-12-31',
    ])
    // In New York it is still November.
    expect(next(monthly(0, 'America/New_York'), '2026-12-01T03:00:00Z')).toEqual([
      '2026-12-01T05:00:00.000Z',
      '2026-11-30',
    ])
  })
})

it('owes the latest only, after days in which nothing ran', () => {
  const times = daily(8, 'Asia/Shanghai')
  expect(lastRun(times, new Date('2026-11-24T00:00:00Z')).on).toBe('2026-11-23')
  expect(lastRun(times, new Date('2026-11-23T23:59:59Z')).on).toBe('2026-11-22')
  expect(lastRun(monthly(8, 'Asia/Shanghai'), new Date('2026-11-23T00:00:00Z')).on).toBe('2026-10-31')
})

const zones = ['Asia/Shanghai', 'America/New_York', 'America/Sao_Paulo', 'Africa/Cairo', 'UTC', 'Australia/Lord_Howe']
const instants = fc.date({ min: new Date('1990-01-02'), max: new Date('2090-12-30'), noInvalidDate: true })

it('each run is the last one at its own moment, and the next one’s days follow on', () => {
  fc.assert(
    fc.property(
      instants,
      fc.constantFrom(...zones),
      fc.integer({ min: 0, max: 23 }),
      fc.constantFrom('daily', 'monthly'),
      (after, timeZone, hour, period) => {
        const times: RunTimes = { period, hour, timeZone }
        const run = nextRun(times, after)
        expect(run.at > after).toBe(true)
        expect(lastRun(times, run.at)).toEqual(run)
        expect(run.on < soldOn(run.at, timeZone)).toBe(true)
        const following = nextRun(times, run.at)
        expect(following.on > run.on).toBe(true)
        expect(lastRun(times, new Date(following.at.getTime() - 1))).toEqual(run)
      },
    ),
  )
})
