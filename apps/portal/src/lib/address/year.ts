import { createParser } from 'nuqs/server'

/** `year=2026` in the address; without it, all years. */
export const yearParser = createParser<string>({
  parse: (text) => (/^(?:19|20)\d\d$/.test(text) ? text : null),
  serialize: (year) => year,
})

/** The first days of a year's first and last month, as the api filters by months. */
export const monthsOfYear = (year: string) => ({ fromMonth: `${year}-01-01`, toMonth: `${year}-12-01` })

/** Years to choose from, the latest first: so many up to the one of a month, YYYY-MM. */
export const yearsUpTo = (month: string, count: number): string[] =>
  Array.from({ length: count }, (_, at) => String(Number(month.slice(0, 4)) - at))
