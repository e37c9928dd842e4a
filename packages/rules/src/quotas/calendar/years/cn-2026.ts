import type { CalendarYear } from '../calendar-year.ts'

export const cn2026: CalendarYear = {
  year: 2026,
  source: '国办发明电〔2025〕7号',
  holidays: {
    new_year: ['2026-01-01', '2026-01-03'],
    spring_festival: ['2026-02-15', '2026-02-23'],
    qingming: ['2026-04-04', '2026-04-06'],
    labour_day: ['2026-05-01', '2026-05-05'],
    dragon_boat: ['2026-06-19', '2026-06-21'],
    mid_autumn: ['2026-09-25', '2026-09-27'],
    national_day: ['2026-10-01', '2026-10-07'],
  },
  shifted: ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'],
}
