import { salesCalendar } from '@hubcap/rules/tenancy/sales-months/sales-calendar'
import type { SalesMonths } from '@hubcap/rules/tenancy/sales-months/sales-months'
import { createParser } from 'nuqs/server'

const shape = /^((?:19|20)\d\d)-(0[1-9]|1[0-2])$/

/** `month=2026-11` in the address; without it, the month of the chain's today. */
export const monthParser = createParser<string>({
  parse: (text) => (shape.test(text) ? text : null),
  serialize: (month) => month,
})

/** What a chain has said of its sales months, and its today: a viewer is one. */
type Said = { readonly salesMonths: SalesMonths }
export type MonthsNow = Said & { readonly today: string }

/** The sales month of a day, YYYY-MM. */
export const monthOf = (day: string, { salesMonths }: Said): string =>
  salesCalendar(salesMonths).monthOf(day).slice(0, 7)

/** The sales month that today lies in, YYYY-MM. */
export const thisMonth = (now: MonthsNow): string => monthOf(now.today, now)

/** The month that is looked at as the api takes it, YYYY-MM-01: that of the address, else this one. */
export const monthIn = ({ month }: { readonly month: string | null }, thisMonth: string): string =>
  `${month ?? thisMonth}-01`

/** First and last day of a sales month (YYYY-MM), YYYY-MM-DD. */
export const daysOf = (month: string, { salesMonths }: Said): { from: string; to: string } =>
  salesCalendar(salesMonths).spanOf(`${month}-01`)

/** The natural month of a day, YYYY-MM: what is booked and taxed goes by it. */
export const naturalMonthOf = (day: string): string => day.slice(0, 7)

/** YYYY-MM, a number of months later or earlier. */
export function addMonths(month: string, count: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number - 1 + count, 1)).toISOString().slice(0, 7)
}

/** First and last day of a natural month, YYYY-MM-DD. */
export function naturalDaysOf(month: string): { from: string; to: string } {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return { from: `${month}-01`, to: new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10) }
}

type Days = { readonly month: string | null; readonly from: string | null; readonly to: string | null }

/** The days that a list shows: its own where it has some, else those of the top bar's month, else of today's. */
export function daysShown({ month, from, to }: Days, now: MonthsNow): { from: string | null; to: string | null } {
  return from !== null || to !== null ? { from, to } : daysOf(month ?? thisMonth(now), now)
}
