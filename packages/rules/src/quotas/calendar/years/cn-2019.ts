import type { CalendarYear } from '../calendar-year.ts'

/** The second notice made May Day four days long. */
export const cn2019: CalendarYear = {
  year: 2019,
  source: '国办发明电〔2018〕15号、国办发明电〔2019〕3号',
  holidays: {
    new_year: ['2018-12-30', '2019-01-01'],
    spring_festival: ['2019-02-04', '2019-02-10'],
    qingming: ['2019-04-05', '2019-04-07'],
    labour_day: ['2019-05-01', '2019-05-04'],
    dragon_boat: ['2019-06-07', '2019-06-09'],
    mid_autumn: ['2019-09-13', '2019-09-15'],
    national_day: ['2019-10-01', '2019-10-07'],
  },
  shifted: ['2018-12-29', '2019-02-02', '2019-02-03', '2019-04-28', '2019-05-05', '2019-09-29', '2019-10-12'],
}
