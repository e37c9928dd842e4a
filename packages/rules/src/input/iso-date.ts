import { z } from 'zod'
import { daysInMonth } from './days-in-month.ts'
import { type Issue, issue } from './issue.ts'

export const firstYear = 1900
export const lastYear = 2200

const shape = /^(\d{4})-(\d{2})-(\d{2})$/

/** What is wrong with a YYYY-MM-DD, or null: it must be a day that the calendar has, from 1900 to 2200. */
export function dateIssue(text: string): Issue | null {
  const [, year, month, day] = (shape.exec(text) ?? []).map(Number)
  if (year === undefined || month === undefined || day === undefined) return issue('invalid_date')
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return issue('invalid_date')
  if (year < firstYear || year > lastYear)
    return issue('date_out_of_range', { from: String(firstYear), to: String(lastYear) })
  return null
}

/** A calendar day, YYYY-MM-DD. Such strings compare as the days do. */
export const isoDate = z
  .string()
  .overwrite((written) => written.trim())
  .check((check) => {
    const found = check.value === '' ? issue('required') : dateIssue(check.value)
    if (found) check.issues.push({ code: 'custom', input: check.value, params: { issue: found } })
  })
