import { addMonths } from '../../../input/add-months.ts'
import { addDays } from '../../../input/day.ts'

/** A quarter of the calendar's year, 2026-Q3. Such texts compare as the quarters do. */
export type Quarter = `${number}-Q${1 | 2 | 3 | 4}`

/** The quarter that a YYYY-MM-DD lies in. */
export const quarterOf = (day: string): Quarter =>
  `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}` as Quarter

/** YYYY-MM-DD */
export const quarterStart = (quarter: Quarter): string =>
  `${quarter.slice(0, 4)}-${String(Number(quarter.slice(-1)) * 3 - 2).padStart(2, '0')}-01`

/** YYYY-MM-DD, its last day. */
export const quarterEnd = (quarter: Quarter): string => addDays(addMonths(quarterStart(quarter), 3), -1)

/** So many quarters later; earlier where quarters is negative. */
export const addQuarters = (quarter: Quarter, quarters: number): Quarter =>
  quarterOf(addMonths(quarterStart(quarter), 3 * quarters))
