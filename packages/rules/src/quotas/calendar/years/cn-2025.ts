import type { CalendarYear } from '../calendar-year.ts'

/** Mid-Autumn fell within National Day's week. */
export const cn2025: CalendarYear = {
  year: 2025,
  source: '国办发明电〔2024〕12号',
  holidays: {
    new_year: ['2025-01-01', '2025-01-01'],
    spring_festival: ['2025-01-28', '2025-02-04'],
    qingming: ['2025-04-04', '2025-04-06'],
    labour_day: ['2025-05-01', '2025-05-05'],
    dragon_boat: ['2025-05-31', '2025-06-02'],
    national_day: ['2025-10-01', '2025-10-08'],
  },
  shifted: ['2025-01-26', '2025-02-08', '2025-04-27', '2025-09-28', '2025-10-11'],
}
