/**
 * From a sales month (销售月) on, months begin on this day: up to the 15th on that of the natural month that names them, from the 16th on
 * of the one before, so that most of a month's days lie in the natural month that names it. 1: natural months.
 */
export type SalesMonthRule = { readonly fromMonth: string; readonly firstDay: number }

/** One month that begins on another day than the rule says; startsOn null: it begins as the rule says again. */
export type SalesMonthStart = { readonly month: string; readonly startsOn: string | null }

/**
 * What a chain has said of its sales months, the oldest first. Of rules, what was said last holds from its month on, whatever was
 * said before of later months; of a month's start, what was said last. months: YYYY-MM-01
 */
export type SalesMonths = {
  readonly rules: readonly SalesMonthRule[]
  readonly starts: readonly SalesMonthStart[]
}

/** With one thing more said. */
export const withRule = ({ rules, starts }: SalesMonths, rule: SalesMonthRule): SalesMonths => ({
  rules: [...rules, rule],
  starts,
})
export const withStart = ({ rules, starts }: SalesMonths, start: SalesMonthStart): SalesMonths => ({
  rules,
  starts: [...starts, start],
})

/** What holds as long as a chain has said nothing. */
export const naturalMonths: SalesMonths = { rules: [], starts: [] }

/** Days after this one aren't in every month. */
export const lastFirstDay = 28
/** From this day on, a month is named for the natural month that follows. */
export const firstOfMonthBefore = 16
