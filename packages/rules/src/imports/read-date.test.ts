import { describe, expect, it } from 'vitest'
import { readDay, readMoment } from './read-date.ts'

describe('readDay', () => {
  it.each([
    '1996-07-04',
    '1996/7/4',
    '1996.7.4',
    '1996年7月4日',
    '19960704',
    '１９９６／７／４',
    '1996/7/4 0:00',
    ' 1996-07-04T00:00:00 ',
  ])('%s', (written) => {
    expect(readDay(written)).toBe('1996-07-04')
  })

  it.each([
    '',
    '4/7/1996',
    '1996-7',
    '1996-13-01',
    '1996-02-30',
    '1996/7-4',
    '96-07-04',
    '1996-07-04T00:00:00Z',
    '1996-07-04 25:00',
    '35250',
  ])('refuses %s', (written) => {
    expect(readDay(written)).toMatchObject({ code: 'invalid_date' })
  })

  it('refuses years that nobody means', () => {
    expect(readDay('0096-07-04')).toMatchObject({ code: 'date_out_of_range' })
  })
})

describe('readMoment', () => {
  it('keeps the time of the wall', () => {
    expect(readMoment('2026年1月5日 9:03')).toEqual({ day: '2026-01-05', time: '09:03:00' })
    expect(readMoment('2026-01-05T21:03:09.123')).toEqual({ day: '2026-01-05', time: '21:03:09' })
    expect(readMoment('2026-01-05')).toEqual({ day: '2026-01-05', time: null })
  })
})
