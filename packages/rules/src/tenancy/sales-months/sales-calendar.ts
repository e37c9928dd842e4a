import { addMonths } from '../../input/add-months.ts'
import { addDays } from '../../input/day.ts'
import { firstOfMonthBefore, naturalMonths, type SalesMonths } from './sales-months.ts'

/** Days, both included. */
export type MonthSpan = { readonly from: string; readonly to: string }

/** Which days each sales month of a chain has (销售月历). Months are YYYY-MM-01, of the natural month that names them. */
export type SalesCalendar = {
  /** Every month is the natural one. */
  readonly isNatural: boolean
  readonly spanOf: (month: string) => MonthSpan
  readonly monthOf: (day: string) => string
  /** It begins on another day than the rule says. */
  readonly isException: (month: string) => boolean
}

const naturalMonth = (day: string) => `${day.slice(0, 8)}01`

function ruleStart({ rules }: SalesMonths, month: string): string {
  const firstDay = rules.findLast(({ fromMonth }) => fromMonth <= month)?.firstDay ?? 1
  return addDays(firstDay < firstOfMonthBefore ? month : addMonths(month, -1), firstDay - 1)
}

/** Months follow each other without gaps: each lasts until the day before the next begins. */
export function salesCalendar(said: SalesMonths): SalesCalendar {
  const saidStarts = new Map(said.starts.map(({ month, startsOn }) => [month, startsOn]))
  const startOf = (month: string) => saidStarts.get(month) ?? ruleStart(said, month)
  const isException = (month: string) => (saidStarts.get(month) ?? null) !== null
  return {
    isNatural: said.rules.every(({ firstDay }) => firstDay === 1) && ![...saidStarts.keys()].some(isException),
    spanOf: (month) => ({ from: startOf(month), to: addDays(startOf(addMonths(month, 1)), -1) }),
    monthOf: (day) => {
      let month = naturalMonth(day)
      while (startOf(addMonths(month, 1)) <= day) month = addMonths(month, 1)
      while (startOf(month) > day) month = addMonths(month, -1)
      return month
    },
    isException,
  }
}

export const naturalCalendar: SalesCalendar = salesCalendar(naturalMonths)

/** A month with its days. month: YYYY-MM-01 */
export type SalesMonth = MonthSpan & { readonly month: string }

export const salesMonthOf = ({ spanOf }: Pick<SalesCalendar, 'spanOf'>, month: string): SalesMonth => ({
  month,
  ...spanOf(month),
})
