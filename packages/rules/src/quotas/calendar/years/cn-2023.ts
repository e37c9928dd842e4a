import type { CalendarYear } from '../calendar-year.ts'

/** Mid-Autumn fell two days before National Day: one holiday of eight days. */
export const cn2023: CalendarYear = {
  year: 2023,
  source: '国办发明电〔2022〕16号',
  holidays: {
    new_year: ['2022-12-31', '2023-01-02'],
    spring_festival: ['2023-01-21', '2023-01-27'],
    qingming: ['2023-04-05', '2023-04-05'],
    labour_day: ['2023-04-29', '2023-05-03'],
    dragon_boat: ['2023-06-22', '2023-06-24'],
    national_day: ['2023-09-29', '2023-10-06'],
  },
  shifted: ['2023-01-28', '2023-01-29', '2023-04-23', '2023-05-06', '2023-06-25', '2023-10-07', '2023-10-08'],
}
