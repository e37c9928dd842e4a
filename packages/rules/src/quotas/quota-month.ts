import { type Issue, issue } from '../input/issue.ts'

export const firstQuotaYear = 1990
export const lastQuotaYear = 2100

/** What is wrong with a month that has passed as a day: it is written as its first, from 1990-01 to 2100-12. */
export function monthIssue(month: string): Issue | null {
  if (!month.endsWith('-01')) return issue('not_a_month')
  const year = Number(month.slice(0, 4))
  if (year >= firstQuotaYear && year <= lastQuotaYear) return null
  return issue('date_out_of_range', { from: String(firstQuotaYear), to: String(lastQuotaYear) })
}
