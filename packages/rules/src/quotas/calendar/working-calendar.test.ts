import { getDayDetail, isWorkday } from 'chinese-days'
import { describe, expect, it } from 'vitest'
import { addDays, dayNumber, daysBetween, isWeekday } from '../../input/day.ts'
import { type Holiday, holidays } from './calendar-year.ts'
import { china } from './china.ts'
import { workingCalendar } from './working-calendar.ts'

/** As the package calls them; where Mid-Autumn and National Day fall together, it names some days for either. */
const englishNames: Record<Holiday, string> = {
  new_year: "New Year's Day",
  spring_festival: 'Spring Festival',
  qingming: 'Tomb-sweeping Day',
  labour_day: 'Labour Day',
  dragon_boat: 'Dragon Boat Festival',
  mid_autumn: 'Mid-autumn Festival',
  national_day: 'National Day',
}

const within = (year: number) => daysBetween(`${year}-01-01`, `${year}-12-31`)

describe.each(china)('the table of $year', ({ year, source, shifted, ...table }) => {
  const calendar = workingCalendar(`${year}-01-01`, `${year}-12-31`)

  it('agrees with an independent list on every day', () => {
    const wrong = within(year).filter((day) => calendar.isWorkingDay(day) !== isWorkday(day))
    expect(wrong).toEqual([])
  })

  it('calls holidays on weekdays by their names', () => {
    const off = within(year).filter((day) => isWeekday(day) && !calendar.isWorkingDay(day))
    expect(off.length).toBeGreaterThan(10)
    for (const day of off) {
      const holiday = calendar.holidayOn(day) as Holiday
      const names = holiday === 'national_day' ? ['national_day', 'mid_autumn'] : [holiday]
      expect(names.map((name) => englishNames[name as Holiday])).toContain(getDayDetail(day).name.split(',')[0])
    }
  })

  it('works weekend days only in exchange, outside holidays, and names its notice', () => {
    for (const day of shifted) {
      expect([day, isWeekday(day), calendar.holidayOn(day), calendar.isWorkingDay(day)]).toEqual([
        day,
        false,
        null,
        true,
      ])
    }
    expect(source).toMatch(/^国办发明电〔20\d\d〕\d+号/)
    expect(calendar).toMatchObject({ coverage: 'calendar', yearsWithout: [], sources: [{ year, source }] })
    for (const [holiday, [from, to]] of Object.entries(table.holidays)) {
      expect(holidays).toContain(holiday)
      expect(from <= to && to.startsWith(String(year))).toBe(true)
    }
  })
})

describe('china', () => {
  it('has a table for each year without a gap, each its own', () => {
    expect(china.map(({ year }) => year)).toEqual([2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026])
  })
})

describe('workingCalendar', () => {
  const october = workingCalendar('2026-10-01', '2026-10-31')

  it('knows National Day of 2026 and the Saturday worked for it', () => {
    expect(daysBetween('2026-10-01', '2026-10-12').filter(october.isWorkingDay)).toEqual([
      '2026-10-08',
      '2026-10-09',
      '2026-10-10',
      '2026-10-12',
    ])
    expect(october.workingDays('2026-10-01', '2026-10-31')).toBe(18)
    expect(october.workingDays('2026-10-31', '2026-10-01')).toBe(0)
    expect([october.holidayOn('2026-10-07'), october.holidayOn('2026-10-08')]).toEqual(['national_day', null])
  })

  it('takes weekdays where no notice is known, and says so', () => {
    const year = workingCalendar('2027-01-01', '2027-12-31')
    expect(year).toMatchObject({ coverage: 'weekdays', sources: [], yearsWithout: [2027] })
    expect([year.isWorkingDay('2027-01-01'), year.isWorkingDay('2027-01-02')]).toEqual([true, false])
    expect(year.workingDays('2028-02-01', '2028-02-29')).toBe(21)
  })

  it('tells which years of a longer period are without', () => {
    const turn = workingCalendar('2026-12-01', '2027-01-31')
    expect(turn).toMatchObject({
      coverage: 'mixed',
      sources: [{ year: 2026, source: '国办发明电〔2025〕7号' }],
      yearsWithout: [2027],
    })
    expect(workingCalendar('2018-11-01', '2018-12-31').yearsWithout).toEqual([2018])
  })

  it('holds New Year days that a notice puts into the year before', () => {
    const { isWorkingDay, holidayOn } = workingCalendar('2018-12-01', '2019-01-31')
    expect(['2018-12-29', '2018-12-30', '2018-12-31', '2019-01-01'].map(isWorkingDay)).toEqual([
      true,
      false,
      false,
      false,
    ])
    expect(holidayOn('2022-12-31')).toBe('new_year')
  })

  it('goes by plain weekdays outside China', () => {
    const plain = workingCalendar('2026-10-01', '2026-10-31', [])
    expect(plain).toMatchObject({ coverage: 'weekdays', yearsWithout: [2026] })
    expect(plain.workingDays('2026-10-01', '2026-10-31')).toBe(22)
  })
})

describe('days', () => {
  it('counts over leap days and before 1970', () => {
    expect(daysBetween('2028-02-27', '2028-03-01')).toEqual(['2028-02-27', '2028-02-28', '2028-02-29', '2028-03-01'])
    expect(addDays('2026-03-01', -1)).toBe('2026-02-28')
    expect(dayNumber('1970-01-01')).toBe(0)
    expect(daysBetween('2026-03-02', '2026-03-01')).toEqual([])
  })

  it.each(['1969-12-29', '1970-01-01', '2000-02-29', '2026-11-20'])('%s is a weekday', (day) => {
    expect(isWeekday(day)).toBe(true)
  })

  it.each(['1969-12-28', '1900-01-06', '2026-11-21', '2026-11-22'])('%s is none', (day) => {
    expect(isWeekday(day)).toBe(false)
  })
})
