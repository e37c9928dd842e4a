import { z } from 'zod'
import { checkParams, type Issue, issue } from '../input/issue.ts'
import type { Metric } from './metric.ts'

/** The most a month's quota can be: ¥1 billion in minor units, or a million of what is counted. */
export const maxTarget: Readonly<Record<Metric, number>> = {
  sales_amount: 100_000_000_000,
  cards_sold: 1_000_000,
  new_customers: 1_000_000,
}

const written: Readonly<Record<Metric, string>> = {
  sales_amount: '1,000,000,000.00',
  cards_sold: '1,000,000',
  new_customers: '1,000,000',
}

/** Whole, more than 0, and no more than any metric allows; targetIssue has the last word. */
export const target = z
  .int()
  .refine((value) => value > 0, { ...checkParams('not_positive'), abort: true })
  .refine((value) => value <= maxTarget.sales_amount, checkParams('too_large', { max: written.sales_amount }))

/** What is wrong with a target of that metric; null: nothing. */
export function targetIssue(metric: Metric, value: number): Issue | null {
  if (!Number.isSafeInteger(value)) return issue('not_an_integer')
  if (value <= 0) return issue('not_positive')
  return value > maxTarget[metric] ? issue('too_large', { max: written[metric] }) : null
}
