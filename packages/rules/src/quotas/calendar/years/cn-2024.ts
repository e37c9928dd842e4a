import type { CalendarYear } from '../calendar-year.ts'

export const cn2024: CalendarYear = {
  year: 2024,
  source: '国办发明电〔2023〕7号',
  holidays: {
    new_year: ['2024-01-01', '2024-01-01'],
    spring_festival: ['2024-02-10', '2024-02-17'],
    qingming: ['2024-04-04', '2024-04-06'],
    labour_day: ['2024-05-01', '2024-05-05'],
    dragon_boat: ['2024-06-10', '2024-06-10'],
    mid_autumn: ['2024-09-15', '2024-09-17'],
    national_day: ['2024-10-01', '2024-10-07'],
  },
  shifted: [
    '2024-02-04',
    '2024-02-18',
    '2024-04-07',
    '2024-04-28',
    '2024-05-11',
    '2024-09-14',
    '2024-09-29',
    '2024-10-12',
  ],
}
