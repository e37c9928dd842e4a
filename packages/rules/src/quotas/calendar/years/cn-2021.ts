import type { CalendarYear } from '../calendar-year.ts'

export const cn2021: CalendarYear = {
  year: 2021,
  source: '国办发明电〔2020〕27号',
  holidays: {
    new_year: ['2021-01-01', '2021-01-03'],
    spring_festival: ['2021-02-11', '2021-02-17'],
    qingming: ['2021-04-03', '2021-04-05'],
    labour_day: ['2021-05-01', '2021-05-05'],
    dragon_boat: ['2021-06-12', '2021-06-14'],
    mid_autumn: ['2021-09-19', '2021-09-21'],
    national_day: ['2021-10-01', '2021-10-07'],
  },
  shifted: ['2021-02-07', '2021-02-20', '2021-04-25', '2021-05-08', '2021-09-18', '2021-09-26', '2021-10-09'],
}
