import { daysInMonth, isoDate } from '../input/iso-date.ts'
import { checkParams, type Issue, issue } from '../input/issue.ts'

export const firstQuotaYear = 2000
export const lastQuotaYear = 2100

/** What is wrong with a month that has passed as a day: it is written as its first, from 2000-01 to 2100-12. */
export function monthIssue(month: string): Issue | null {
  if (!month.endsWith('-01')) return issue('not_a_month')
  const year = Number(month.slice(0, 4))
  if (year >= firstQuotaYear && year <= lastQuotaYear) return null
  return issue('date_out_of_range', { from: String(firstQuotaYear), to: String(lastQuotaYear) })
}

/** A month as its first day, YYYY-MM-01. */
export const quotaMonth = isoDate
  .refine((day) => day.endsWith('-01'), { ...checkParams('not_a_month'), abort: true })
  .check((check) => {
    const found = monthIssue(check.value)
    if (found) check.issues.push({ code: 'custom', input: check.value, params: { issue: found } })
  })

/** The last day of the month that begins on that day. */
export function monthEnd(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return `${month.slice(0, 8)}${daysInMonth(year, number)}`
}
