import { asDate } from '../operation/dates.ts'

type Day = Date | string | null | undefined

const at = (day: Day) => (day ? asDate(String(day)) : undefined)

/** From one day to another, both included, as Prisma filters a date; either may be left out. Undefined where both are. */
export const betweenDays = (from: Day, to: Day): { gte: Date | undefined; lte: Date | undefined } | undefined =>
  from || to ? { gte: at(from), lte: at(to) } : undefined
