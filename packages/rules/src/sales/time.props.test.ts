import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dateIssue } from '../input/iso-date.ts'
import { instantOnDay } from './instant-on-day.ts'
import { saleNo } from './sale-no.ts'
import { soldOn } from './sold-on.ts'

const zones = [
  'Asia/Shanghai',
  'America/New_York',
  'America/Sao_Paulo',
  'Pacific/Apia',
  'Pacific/Kiritimati',
  'UTC',
  'Asia/Kathmandu',
]
const instants = fc.date({ min: new Date('1970-01-02'), max: new Date('2199-12-30'), noInvalidDate: true })

describe('soldOn', () => {
  it.each([
    ['2026-11-20T15:59:59.999Z', 'Asia/Shanghai', '2026-11-20'],
    ['2026-11-20T16:00:00Z', 'Asia/Shanghai', '2026-11-21'],
    ['2024-03-01T04:59:59Z', 'America/New_York', '2024-02-29'],
    ['2026-01-01T00:30:00+14:00', 'Pacific/Kiritimati', '2026-01-01'],
  ])('%s in %s: %s', (instant, zone, day) => {
    expect(soldOn(new Date(instant), zone)).toBe(day)
  })

  it('is a day of the calendar in every zone', () => {
    fc.assert(
      fc.property(instants, fc.constantFrom(...zones), (instant, zone) => {
        expect(dateIssue(soldOn(instant, zone))).toBeNull()
      }),
    )
  })
})

describe('instantOnDay', () => {
  it('stands at noon of the day that it is asked for', () => {
    // Apia had no 30 December 2011 and Kiritimati no 1 January 1995: those days have no noon.
    const days = instants.map((instant) => instant.toISOString().slice(0, 10)).filter((day) => day > '2012')
    fc.assert(
      fc.property(days, fc.constantFrom(...zones), (day, zone) => {
        expect(soldOn(instantOnDay(day, zone), zone)).toBe(day)
      }),
    )
  })

  it('knows summer time', () => {
    expect(instantOnDay('2024-07-01', 'America/New_York').toISOString()).toBe('2024-07-01T16:00:00.000Z')
    expect(instantOnDay('2024-01-01', 'America/New_York', '00:30').toISOString()).toBe('2024-01-01T05:30:00.000Z')
    expect(instantOnDay('1996-07-04', 'Asia/Shanghai').toISOString()).toBe('1996-07-04T04:00:00.000Z')
  })
})

describe('saleNo', () => {
  it('reads well', () => {
    expect(saleNo('2026-11-21', 0)).toBe('261121-0000-0000')
    expect(saleNo('2026-11-21', 2 ** 40 - 1)).toBe('261121-ZZZZ-ZZZZ')
  })

  it('has no letter that is misread, and differs where the bits do', () => {
    const bits = fc.maxSafeNat().map((all) => all % 2 ** 40)
    fc.assert(
      fc.property(bits, bits, (one, other) => {
        const [first, second] = [saleNo('2026-11-21', one), saleNo('2026-11-21', other)]
        expect(first).toMatch(/^261121-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/)
        expect(first === second).toBe(one === other)
      }),
    )
  })

  it.each([-1, 2 ** 40, 0.5, Number.NaN])('refuses %s', (random) => {
    expect(() => saleNo('2026-11-21', random)).toThrow(RangeError)
  })
})
