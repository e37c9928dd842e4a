import type { CalendarYear } from '../calendar-year.ts'

/**
 * The second notice, at the epidemic's outbreak, drew the Spring Festival out to 2 February and took back 1 February as a
 * day of work. Mid-Autumn fell on National Day.
 */
export const cn2020: CalendarYear = {
  year: 2020,
  source: '国办发明电〔2019〕16号、国办发明电〔2020〕1号',
  holidays: {
    new_year: ['2020-01-01', '2020-01-01'],
    spring_festival: ['2020-01-24', '2020-02-02'],
    qingming: ['2020-04-04', '2020-04-06'],
    labour_day: ['2020-05-01', '2020-05-05'],
    dragon_boat: ['2020-06-25', '2020-06-27'],
    national_day: ['2020-10-01', '2020-10-08'],
  },
  shifted: ['2020-01-19', '2020-04-26', '2020-05-09', '2020-06-28', '2020-09-27', '2020-10-10'],
}
