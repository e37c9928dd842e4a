/** Public holidays of the People's Republic; where two fall together, the longer one gives its name to both. */
export const holidays = [
  'new_year',
  'spring_festival',
  'qingming',
  'labour_day',
  'dragon_boat',
  'mid_autumn',
  'national_day',
] as const
export type Holiday = (typeof holidays)[number]

/** Both days included, YYYY-MM-DD. */
export type DaysOff = readonly [from: string, to: string]

/** What a yearly notice of the State Council's General Office says. */
export type CalendarYear = {
  readonly year: number
  /** The number of the notice, and of those that changed it later. */
  readonly source: string
  /** As the notice counts them: weekends within are included, and New Year may begin in the year before. */
  readonly holidays: Readonly<Partial<Record<Holiday, DaysOff>>>
  /** Weekend days that are worked, in exchange. */
  readonly shifted: readonly string[]
}
