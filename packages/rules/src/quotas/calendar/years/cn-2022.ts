import type { CalendarYear } from '../calendar-year.ts'

export const cn2022: CalendarYear = {
  year: 2022,
  source: '国办发明电〔2021〕11号',
  holidays: {
    new_year: ['2022-01-01', '2022-01-03'],
    spring_festival: ['2022-01-31', '2022-02-06'],
    qingming: ['2022-04-03', '2022-04-05'],
    labour_day: ['2022-04-30', '2022-05-04'],
    dragon_boat: ['2022-06-03', '2022-06-05'],
    mid_autumn: ['2022-09-10', '2022-09-12'],
    national_day: ['2022-10-01', '2022-10-07'],
  },
  shifted: ['2022-01-29', '2022-01-30', '2022-04-02', '2022-04-24', '2022-05-07', '2022-10-08', '2022-10-09'],
}
