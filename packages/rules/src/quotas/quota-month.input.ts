import { isoDate } from '../input/iso-date.ts'
import { checkParams } from '../input/issue.ts'
import { monthIssue } from './quota-month.ts'

/** A month as its first day, YYYY-MM-01. */
export const quotaMonth = isoDate
  .refine((day) => day.endsWith('-01'), { ...checkParams('not_a_month'), abort: true })
  .check((check) => {
    const found = monthIssue(check.value)
    if (found) check.issues.push({ code: 'custom', input: check.value, params: { issue: found } })
  })
